import { z } from 'zod'
import type { Clash, ClashPart, Pair } from './form.ts'
import { readForms, type Control, type ReadForm } from './read-form.ts'

/** Begins the fields in which a person chose between what is stored and what they typed. */
const CHOICE = '_pilih_'

const Pairs = z.array(z.tuple([z.string(), z.string()]))

/**
 * A form in which every choice between two texts has become the fields that it stands for. Whatever is no choice of ours is
 * left out.
 */
export function chosen(form: FormData): FormData {
	const plain = new FormData()
	for (const [name, value] of form) {
		if (!name.startsWith(CHOICE)) plain.append(name, value)
		else for (const [field, text] of pairsOf(value)) plain.append(field, text)
	}
	return plain
}

function pairsOf(value: FormDataEntryValue): Pair[] {
	try {
		return Pairs.parse(JSON.parse(String(value)))
	} catch {
		return [] // nobody's choice: the form's own schema judges what is missing
	}
}

/** The action's name in an address, as SvelteKit reads it: '/simpan', or '' for the only one. */
const actionIn = (search: string): string =>
	search
		.slice(1)
		.split('&')
		.find((part) => part.startsWith('/')) ?? ''

/**
 * What the row's form says now beside what somebody else's changes kept from being stored: `html` is the page as it is now at
 * its address `page`, `url` where the form was sent. Undefined where the page has no such form any more, and where nothing was typed into it.
 */
export function compare(
	{ page, html }: { page: string; html: string },
	url: URL,
	sent: FormData
): Clash | undefined {
	const mine = new Map<string, string[]>()
	for (const [name, value] of sent)
		if (typeof value === 'string') mine.set(name, [...(mine.get(name) ?? []), plain(value)])

	const isSame = ({ action, controls }: ReadForm) =>
		actionIn(new URL(action, url).search) === actionIn(url.search) &&
		controls.some(({ name }) => name === 'version') &&
		controls.every((control) => !namesTheRow(control) || isEqual(control, mine))
	const form = readForms(html).find(isSame)
	if (!form) return undefined

	const differing = groupsOf(form.controls).filter(
		(group) => isSeen(group) && !group.every((control) => isEqual(control, mine))
	)
	if (differing.length === 0) return undefined
	const asked = new Set(differing.flat().map(({ name }) => name))
	const version = form.controls.find(({ name }) => name === 'version')!.values[0]!
	const keep = [...sent].filter(
		(pair): pair is Pair =>
			typeof pair[1] === 'string' && !asked.has(pair[0]) && pair[0] !== 'version'
	)
	return {
		...{ action: url.pathname + url.search, again: page },
		keep: [...keep, ['version', version]],
		parts: differing.map((group, i) => partOf(group, mine, `${CHOICE}${i}`))
	}
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
const isList = (name: string): boolean => name.endsWith('[]')
const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, i) => text === b[i])
const sorted = (values: readonly string[]): string[] => [...values].sort()

function isEqual({ name, kind, values }: Control, mine: Map<string, string[]>): boolean {
	const theirs = values.map(plain)
	const typed = mine.get(name) ?? []
	return kind === 'many' ? same(sorted(theirs), sorted(typed)) : same(theirs, typed)
}

/** Hidden fields say which row; those of our own say which sending, which reading, and that no robot wrote. */
const namesTheRow = ({ name, kind }: Control): boolean =>
	kind === 'hidden' && !isList(name) && !['_id', 'version', 'dibuka'].includes(name)

const isSeen = (group: readonly Control[]): boolean => group.some(({ kind }) => kind !== 'hidden')

/** Fields that mean something together only: the boxes of a date, the columns of a list. */
function groupsOf(controls: readonly Control[]): Control[][] {
	const groups = new Map<string, Control[]>()
	const keys = new Map<string, string>()
	for (const control of controls) {
		const key = keys.get(control.name) ?? keyOf(control)
		keys.set(control.name, key)
		groups.set(key, [...(groups.get(key) ?? []), control])
	}
	return [...groups.values()].map(columns)
}

function keyOf({ name, kind, place }: Control): string {
	if (isList(name) && kind !== 'many') return `list ${place.key}`
	return name.replace(/_(hari|bulan|tahun)$/, ' date')
}

/** Controls of one name, the cells of a column, are one. */
function columns(group: readonly Control[]): Control[] {
	const found = new Map<string, Control>()
	for (const control of group) {
		const column = found.get(control.name)
		found.set(
			control.name,
			column ? { ...column, values: [...column.values, ...control.values] } : control
		)
	}
	return [...found.values()]
}

function partOf(group: readonly Control[], mine: Map<string, string[]>, name: string): ClashPart {
	const typed = group.map((control) => ({ ...control, values: mine.get(control.name) ?? [] }))
	const [first] = group
	const isAlone = group.length === 1
	return {
		name,
		label: (isAlone && first!.label) || first!.place.title || first!.label,
		theirs: { words: wordsOf(group), fields: pairsFrom(group) },
		mine: { words: wordsOf(typed), fields: pairsFrom(typed) }
	}
}

const pairsFrom = (group: readonly Control[]): string =>
	JSON.stringify(group.flatMap(({ name, values }) => values.map((value): Pair => [name, value])))

/** As people read it: a line for each row of a list, whose cells stand beside each other. */
function wordsOf(group: readonly Control[]): string[] {
	const seen = group.filter(({ kind }) => kind !== 'hidden')
	const { kind, words, values } = seen[0]!
	if (seen.length === 1 && kind === 'many')
		return words.size === 1
			? [values.length > 0 ? 'Ya' : 'Tidak']
			: values.map((value) => words.get(value) ?? value)
	const isDate = seen.every(({ name }) => /_(hari|bulan|tahun)$/.test(name))
	const rows = Math.max(...seen.map((column) => column.values.length))
	return Array.from({ length: rows }, (_, i) =>
		seen
			.map((column) => column.words.get(column.values[i] ?? '') ?? column.values[i] ?? '')
			.filter(Boolean)
			.join(isDate ? ' ' : ', ')
	).filter(Boolean)
}
