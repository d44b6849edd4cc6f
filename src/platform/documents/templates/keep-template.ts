import { authorize } from '../../access/authorize.ts'
import { record } from '../../audit/record.ts'
import type { Context } from '../../context.ts'
import { keepFile } from '../../files/kept-file.ts'
import { readGovernment } from '../../settings.ts'
import { mayKeepRegister } from '../access.ts'
import { keepKind } from '../numbers/store.ts'
import type { Paper } from '../paper.ts'
import { DOCX } from '../papers/issue-paper.ts'
import { fieldsOf } from './fields.ts'
import { fillTemplate } from './fill-template.ts'
import { judgeTags } from './judge-tags.ts'
import type { TemplateKind } from './kind.ts'
import { readTemplate, syntaxRefusal } from './read-template.ts'
import { templateUnknown } from './refusals.ts'
import { findKind } from './show-templates.ts'
import * as store from './store.ts'

/**
 * Keeps the next version of a kind's template, once it is safe to open, names only what the kind has, and can be filled. It is
 * not used before somebody has looked at it and says so.
 */
export async function keepTemplate(
	ctx: Context,
	kinds: readonly TemplateKind[],
	{ jenis, berkas }: { jenis: string; berkas: File }
): Promise<{ jenis: string; number: number }> {
	authorize(mayKeepRegister(ctx.actor))
	const { kind, example } = findKind(kinds, jenis)
	const paper = example(await readGovernment(ctx.db))
	const bytes = new Uint8Array(await berkas.arrayBuffer())
	const tags = await readTemplate(bytes)
	const problem = judgeTags(tags, fieldsOf(paper))
	if (problem) throw problem
	await tryOut(bytes, paper)

	await keepKind(ctx.db, kind)
	await store.lockKind(ctx.db, kind.key)
	const { actor, db, now } = ctx
	const id = ctx.newId()
	const number = await store.insertTemplate(db, {
		...{ id, kind: kind.key, by: actor.id, at: now },
		fileId: await keepFile(ctx, { name: berkas.name, type: DOCX, bytes }),
		fields: [...new Set(tags.map(({ name }) => name).filter(Boolean))]
	})
	await record(ctx, 'documents.template_added', { kind: kind.key, number, size: berkas.size }, id)
	return { jenis, number }
}

async function tryOut(bytes: Uint8Array, paper: Paper): Promise<void> {
	try {
		await fillTemplate(bytes, paper)
	} catch (error) {
		throw syntaxRefusal(error)
	}
}

/** Takes a version of a kind's template into use from the next paper on; without one, the built-in layout again. */
export async function chooseTemplate(
	ctx: Context,
	kinds: readonly TemplateKind[],
	{ jenis, versi }: { jenis: string; versi: number | null }
): Promise<{ jenis: string }> {
	authorize(mayKeepRegister(ctx.actor))
	const { kind } = findKind(kinds, jenis)
	await store.lockKind(ctx.db, kind.key)
	if (versi !== null && !(await store.findTemplate(ctx.db, kind.key, versi)))
		throw templateUnknown()
	await store.recordActive(ctx.db, kind.key, versi)
	await record(ctx, 'documents.template_chosen', { kind: kind.key, number: versi })
	return { jenis }
}
