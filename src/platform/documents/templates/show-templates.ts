import { authorize } from '../../access/authorize.ts'
import type { Context } from '../../context.ts'
import { getKeptFile, type HandedFile } from '../../files/kept-file.ts'
import { readGovernment } from '../../settings.ts'
import { mayKeepRegister, mayReadRegister } from '../access.ts'
import { writeDocx } from '../docx.ts'
import type { Paper } from '../paper.ts'
import { DOCX } from '../papers/issue-paper.ts'
import type { Field } from './field.ts'
import { fieldsOf } from './fields.ts'
import { fillTemplate, linesOf } from './fill-template.ts'
import type { TemplateKind } from './kind.ts'
import { templateUnknown } from './refusals.ts'
import { startingPaper } from './starting-paper.ts'
import * as store from './store.ts'

/** Kinds of paper with the template that each uses; undefined: the built-in layout. */
export async function listTemplateKinds(
	ctx: Context,
	kinds: readonly TemplateKind[]
): Promise<{ path: string; label: string; active: store.Template | undefined }[]> {
	authorize(mayReadRegister(ctx.actor))
	const active = await store.listActive(ctx.db)
	return kinds.map(({ path, kind }) => ({
		...{ path, label: kind.label },
		active: active.find((one) => one.kind === kind.key)
	}))
}

export const findKind = (kinds: readonly TemplateKind[], path: string): TemplateKind => {
	const found = kinds.find((one) => one.path === path)
	if (!found) throw templateUnknown()
	return found
}

const MOST_LINES = 60

/** A kind's fields and versions; of the version that is asked for, how it reads with the example's data. */
export async function showTemplates(
	ctx: Context,
	kinds: readonly TemplateKind[],
	{ jenis, contoh }: { jenis: string; contoh?: number | undefined }
): Promise<{
	label: string
	fields: Field[]
	versions: store.Template[]
	preview: { number: number; lines: string[] } | null
	mayKeep: boolean
}> {
	authorize(mayReadRegister(ctx.actor))
	const { kind, example } = findKind(kinds, jenis)
	const paper = example(await readGovernment(ctx.db))
	const versions = await store.listTemplates(ctx.db, kind.key)
	const previewed = versions.find(({ number }) => number === contoh)
	return {
		label: kind.label,
		fields: fieldsOf(paper),
		versions,
		preview: previewed
			? {
					number: previewed.number,
					lines: await linesOf(await filled(ctx, previewed, paper), MOST_LINES)
				}
			: null,
		mayKeep: mayKeepRegister(ctx.actor)
	}
}

async function filled({ db }: Context, { fileId }: store.Template, paper: Paper) {
	const { bytes } = await getKeptFile(db, fileId)
	return fillTemplate(bytes, paper)
}

/**
 * A template as a file: one that was uploaded as it is, or filled with the example's data (`terisi`); without a number the
 * built-in layout with its names in braces, to begin from.
 */
export async function downloadTemplate(
	ctx: Context,
	kinds: readonly TemplateKind[],
	{
		jenis,
		versi,
		terisi
	}: { jenis: string; versi?: number | undefined; terisi?: boolean | undefined }
): Promise<HandedFile> {
	authorize(mayReadRegister(ctx.actor))
	const { kind, path, example } = findKind(kinds, jenis)
	const paper = example(await readGovernment(ctx.db))
	if (versi === undefined)
		return docx(`templat-${path}-bawaan`, await writeDocx(startingPaper(paper)))
	const found = await store.findTemplate(ctx.db, kind.key, versi)
	if (!found) throw templateUnknown()
	return terisi
		? docx(`contoh-${path}-${versi}`, await filled(ctx, found, paper))
		: docx(`templat-${path}-${versi}`, (await getKeptFile(ctx.db, found.fileId)).bytes)
}

const docx = (name: string, bytes: Uint8Array): HandedFile => ({
	...{ name: `${name}.docx`, type: DOCX, bytes }
})
