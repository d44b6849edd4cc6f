import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenEmployee } from '#people/testing.ts'
import type { Context } from '#platform/context.ts'
import { certificateQuery, readCertificateQuery } from '#training/certificates/filters.ts'
import { listCredentialKeys, rotateCredentialKey } from '#training/server/credential-keys.ts'
import { requestCertificates, requestOwnCertificate } from '#training/server/issue-certificates.ts'
import {
	listCertificates,
	listOwnCertificates,
	showBatchCertificates,
	showCertificate,
	takeCertificate,
	takeOwnCertificate
} from '#training/server/list-certificates.ts'
import { reissueCertificate, revokeCertificate } from '#training/server/revoke-certificate.ts'
import { acceptChecks } from '#training/server/accept-checks.ts'
import { bindDevice } from '#training/server/bind-device.ts'
import { checkIn } from '#training/server/check-in.ts'
import { changePresenceRule, showPresenceRule } from '#training/server/presence-rule.ts'
import { listCheckIns, showCheckIn } from '#training/server/show-check-in.ts'
import { cancelBatch, changeBatch, finishBatch, openBatch } from '#training/server/change-batch.ts'
import { recordSession, removeSession } from '#training/server/edit-session.ts'
import { enrolPlanned } from '#training/server/enrol-planned.ts'
import { closeInvite, inviteCitizens } from '#training/server/invite-citizens.ts'
import { repeatBatch } from '#training/server/repeat-batch.ts'
import { findBatch } from '#training/server/find-batch.ts'
import { listBatches, listPlanned } from '#training/server/list-batches.ts'
import { makeBatch } from '#training/server/make-batch.ts'
import { listParticipants, showBatch, showSessionForm } from '#training/server/show-batch.ts'
import { decideRequests, listRequests } from '#training/server/decide-requests.ts'
import { nominate, removePlace, substitute } from '#training/server/nominate.ts'
import { requestSeat, withdraw } from '#training/server/request-seat.ts'
import { showOwnTraining } from '#training/server/show-own-training.ts'
import { showNomination, showPlace } from '#training/server/show-place.ts'
import { givenBatch, givenSession } from '#training/testing.ts'

type Probe = (ctx: Context) => Promise<unknown>

const id = '00000000-0000-4000-8000-000000000009'
const paged = { limit: 25, offset: 0 }
const order = { sort: 'mulai', descending: false } as const
/** The agency that roles of one agency are given for. */
const SOME_AGENCY = '00000000-0000-4000-8000-000000000001'

/** A batch that whoever runs any batch runs. */
async function own(ctx: Context): Promise<{ id: string; version: number }> {
	const agency = { id: SOME_AGENCY, name: 'Dinas Uji', kind: 'agency' }
	await ctx.db
		.insertInto('people_agency')
		.values(agency)
		.onConflict((there) => there.doNothing())
		.execute()
	return givenBatch(ctx, { agencyId: SOME_AGENCY })
}

/** The same actor as somebody who is on the roster, where they are anybody's employee. */
async function onRoster(ctx: Context): Promise<Context> {
	const { actor } = ctx
	return actor.employeeId === null
		? ctx
		: { ...ctx, actor: { ...actor, employeeId: (await givenEmployee(ctx)).id } }
}

const session = {
	...{ sesi: undefined, version: 0, topic: 'Standar pelayanan', date: '2027-03-02' },
	...{ begins: '08.00', ends: '12.00', roomId: null, place: 'Balai Kota', link: '' },
	...{ facilitatorId: null, speaker: '' }
}

const data = {
	...{ title: 'Arsip', seats: 20, citizenSeats: 0, byRequest: false, enrolUntil: null },
	...{ withdrawUntil: null, bring: '', note: '', validMonths: null }
}

const certificates = certificateQuery(readCertificateQuery(new URLSearchParams()))

/** The same, held long ago. */
async function heldBatch(ctx: Context): Promise<{ id: string }> {
	const { id } = await own(ctx)
	await givenSession(ctx, id, { date: '2026-03-02' })
	await ctx.db
		.updateTable('training_batch')
		.set({ state: 'open', opened_at: ctx.now })
		.where('id', '=', id)
		.execute()
	return { id }
}

const device = { browserId: id, publicKey: '04'.repeat(65), label: 'Chrome' }
const presence = { opensBefore: 30, lateAfter: 15, withCheckOut: false, share: 80 }

/** The use cases of the training slice, each with the least that gets it past its first line. */
export const trainingProbes: Readonly<Record<string, Record<string, Probe>>> = {
	'training.read': {
		listBatches: (ctx) =>
			listBatches(ctx, { year: 2027, search: '', state: undefined, ...order, ...paged }),
		findBatch: (ctx) => findBatch(ctx, id),
		showBatch: (ctx) => showBatch(ctx, { id }),
		listParticipants: (ctx) => listParticipants(ctx, { id }, { states: ['enrolled'], page: 1 })
	},
	'training.organise': {
		listPlanned: (ctx) => listPlanned(ctx, 2027),
		makeBatch: (ctx) =>
			makeBatch(ctx, { tahun: 2027, kegiatan: id, angkatan: 1, agencyId: SOME_AGENCY }),
		changeBatch: async (ctx) => changeBatch(ctx, { ...(await own(ctx)), ...data }),
		openBatch: async (ctx) => openBatch(ctx, await own(ctx)),
		cancelBatch: async (ctx) => cancelBatch(ctx, { ...(await own(ctx)), alasan: 'Bencana' }),
		repeatBatch: async (ctx) =>
			repeatBatch(ctx, { ...(await own(ctx)), mulai: '2028-03-01', irama: 'once', sampai: null }),
		inviteCitizens: async (ctx) => inviteCitizens(ctx, await own(ctx)),
		closeInvite: async (ctx) => closeInvite(ctx, await own(ctx)),
		finishBatch: async (ctx) => finishBatch(ctx, await own(ctx)),
		showSessionForm: async (ctx) => showSessionForm(ctx, { ...(await own(ctx)), sesi: undefined }),
		recordSession: async (ctx) => recordSession(ctx, { ...session, id: (await own(ctx)).id }),
		removeSession: async (ctx) => removeSession(ctx, { ...(await own(ctx)), sesi: id }),
		showPresenceRule: async (ctx) => showPresenceRule(ctx, await own(ctx)),
		enrolPlanned: async (ctx) => enrolPlanned(ctx, await own(ctx)),
		requestCertificates: async (ctx) => requestCertificates(ctx, await heldBatch(ctx)),
		listCertificates: (ctx) => listCertificates(ctx, certificates),
		showBatchCertificates: async (ctx) => showBatchCertificates(ctx, await own(ctx), certificates),
		showCertificate: (ctx) => showCertificate(ctx, { id }),
		takeCertificate: (ctx) => takeCertificate(ctx, { id }),
		revokeCertificate: (ctx) => revokeCertificate(ctx, { id, alasan: 'Uji coba saja' }),
		reissueCertificate: (ctx) => reissueCertificate(ctx, { id, alasan: 'Uji coba saja' })
	},
	'training.credential_keys': {
		listCredentialKeys: (ctx) => listCredentialKeys(ctx),
		rotateCredentialKey: (ctx) =>
			rotateCredentialKey(ctx, mkdtempSync(join(tmpdir(), 'bina-kunci-')))
	},
	'training.presence_rules': {
		changePresenceRule: async (ctx) => changePresenceRule(ctx, { ...(await own(ctx)), ...presence })
	},
	'training.nominate': {
		showNomination: (ctx) => showNomination(ctx, { id }),
		showPlace: (ctx) => showPlace(ctx, { id, peserta: id }),
		nominate: (ctx) => nominate(ctx, { id, nip: ['198503122010012004'], catatan: '' }),
		removePlace: (ctx) => removePlace(ctx, { id, peserta: id, version: 1, alasan: 'Dinas luar' }),
		substitute: (ctx) =>
			substitute(ctx, {
				...{ id, peserta: id, version: 1, nip: '198503122010012004', alasan: 'Dinas luar' }
			})
	},
	'training.decide': {
		listRequests,
		decideRequests: (ctx) =>
			decideRequests(ctx, { permintaan: [id], putusan: 'setuju', alasan: '' })
	},
	'training.own': {
		requestOwnCertificate: async (ctx) =>
			requestOwnCertificate(ctx, { batchId: (await heldBatch(ctx)).id }),
		listOwnCertificates: (ctx) => listOwnCertificates(ctx, paged),
		takeOwnCertificate: (ctx) => takeOwnCertificate(ctx, { id }),
		showOwnTraining,
		requestSeat: (ctx) => requestSeat(ctx, { id, catatan: '' }),
		withdraw: (ctx) => withdraw(ctx, { id, alasan: 'Dinas luar' }),
		checkIn: (ctx) => checkIn(ctx, { sesi: id, kode: '12345678', kind: 'in' }),
		showCheckIn: (ctx) => showCheckIn(ctx, { sesi: id }),
		listCheckIns,
		bindDevice: async (ctx) => bindDevice(await onRoster(ctx), { ...device, replace: false }),
		acceptChecks: (ctx) => acceptChecks(ctx, { deviceId: id, checks: [] })
	}
}
