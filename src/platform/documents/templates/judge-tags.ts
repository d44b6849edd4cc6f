import type { Refusal } from '../../refusal.ts'
import { isList, type Field } from './field.ts'
import { nearest } from './nearest.ts'
import * as refusals from './refusals.ts'

/** A name in braces as a template has it: {judul}, {#kegiatan}, {/kegiatan}. */
export type TemplateTag = {
	readonly name: string
	readonly kind: 'value' | 'open' | 'close'
}

/** More is no letter, and takes long to fill. */
const MOST_TAGS = 2000
const MOST_LOOPS = 60

/**
 * Why a template with these tags cannot be filled from these fields; undefined where it can. A list is repeated between its
 * two tags; a text between two tags of its own is there only when it says something. Lists do not stand in lists. Pure.
 */
export function judgeTags(
	tags: readonly TemplateTag[],
	fields: readonly Field[]
): Refusal | undefined {
	if (tags.length === 0) return refusals.templateWithoutTags()
	const loops = tags.filter(({ kind }) => kind === 'open').length
	if (tags.length > MOST_TAGS || loops > MOST_LOOPS) return refusals.templateTooLong()
	const unknown = unknownIn(tags, fields)
	if (unknown.length > 0) return refusals.fieldsUnknown(unknown)
	return judgePlaces(tags, new Map(fields.map((field) => [field.name, field])))
}

/** Names that nobody knows, each once, with the one that was probably meant. */
function unknownIn(tags: readonly TemplateTag[], fields: readonly Field[]) {
	const known = [
		...new Set(
			fields.flatMap((field) => [
				field.name,
				...(isList(field) ? field.columns.map(({ name }) => name) : [])
			])
		)
	]
	const names = [...new Set(tags.map(({ name }) => name))].filter((name) => name !== '')
	return names
		.filter((name) => !known.includes(name))
		.map((name) => ({ name, meant: nearest(name, known) }))
}

function judgePlaces(
	tags: readonly TemplateTag[],
	byName: ReadonlyMap<string, Field>
): Refusal | undefined {
	const open: string[] = []
	for (const { name, kind } of tags) {
		const list = open.map((one) => byName.get(one)).find((field) => field && isList(field))
		const isColumn = list && isList(list) && list.columns.some((column) => column.name === name)
		if (kind === 'close') {
			const last = open.pop()
			if (last === undefined || (name !== '' && name !== last)) return refusals.notOpened(name)
			continue
		}
		const field = byName.get(name)
		if (!field && !isColumn) return refusals.columnOutside(name, listOf(name, byName))
		if (kind === 'open') {
			if (!isColumn && field && isList(field) && list) return refusals.listInList(name)
			open.push(name)
		} else if (!isColumn && field && isList(field)) return refusals.listAsText(name)
	}
	const left = open.pop()
	return left === undefined ? undefined : refusals.notClosed(left)
}

/** The list that a column belongs to. */
const listOf = (column: string, byName: ReadonlyMap<string, Field>): string =>
	[...byName.values()].find(
		(field) => isList(field) && field.columns.some(({ name }) => name === column)
	)!.name
