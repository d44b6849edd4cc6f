import {
	LeaveForm,
	NoteForm,
	NoteRef,
	SignForm,
	StepForm,
	TaskForm,
	TaskRef
} from '#plan/joint-forms.ts'
import { jointConstraints } from '#plan/joint-refusals.ts'
import { readPageQuery } from '#plan/filters.ts'
import { leaveJoint } from '#plan/server/leave-joint.ts'
import { moveJoint } from '#plan/server/move-joint.ts'
import { showJoint } from '#plan/server/show-joint.ts'
import { signJoint } from '#plan/server/sign-joint.ts'
import { addNote, addTask, markTask, removeNote } from '#plan/server/work-in-joint.ts'
import { action } from '#platform/http/action.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { page } = readPageQuery(url.searchParams)
	const voided = Number(url.searchParams.get('gugur') ?? 0)
	const done = ['tersimpan', 'ditandatangani', 'langkah'] as const
	return {
		...(await showJoint(locals.ctx, params, page)),
		page,
		today: civilDate(locals.ctx.now),
		voided: Number.isSafeInteger(voided) && voided > 0 ? voided : 0,
		done: done.find((name) => url.searchParams.has(name)),
		requestId: locals.requestId
	}
}

const here = (mark: string) => (output: { id: string }) => `/rencana/bersama/${output.id}${mark}`

export const actions: Actions = {
	tandatangan: action(SignForm, signJoint, here('?ditandatangani'), jointConstraints),
	langkah: action(StepForm, moveJoint, here('?langkah'), jointConstraints),
	keluar: action(LeaveForm, leaveJoint, () => '/rencana/bersama?keluar', jointConstraints),
	tugas: action(TaskForm, addTask, here('#tugas')),
	selesai: action(TaskRef, markTask, here('#tugas')),
	catat: action(NoteForm, addNote, here('#catatan')),
	tarik: action(NoteRef, removeNote, here('#catatan'))
}
