import { DomUtils, parseDocument } from 'htmlparser2'

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>

/** One control of a form as a browser would send it now. */
export type Control = {
	/** As it is sent: lists end in []. */
	name: string
	/** Empty for an unticked box. */
	values: string[]
	/** What people read beside it. */
	label: string
	kind: 'hidden' | 'text' | 'one' | 'many'
	/** What its values are called, where they are chosen and not typed. */
	words: ReadonlyMap<string, string>
	/** The fieldset or section around it; `title` is what people read above it. */
	place: { key: number; title: string }
}

export type ReadForm = {
	/** Where it is sent, as the page says it. */
	action: string
	controls: Control[]
}

/** The forms of one of our own pages that write, with what stands in them. */
export function readForms(html: string): ReadForm[] {
	const page = parseDocument(html)
	const all = DomUtils.findAll(() => true, page.children)
	const labels = new Map(
		all
			.filter((label) => isTag('label')(label) && label.attribs['for'])
			.map((label) => [label.attribs['for'], wordsOf(label)])
	)
	return all
		.filter((form) => isTag('form')(form) && form.attribs['method']?.toLowerCase() === 'post')
		.map((form) => ({
			action: form.attribs['action'] ?? '',
			controls: together(
				DomUtils.findAll(isControl, form.children).map((element) => read(element, labels, all))
			)
		}))
}

const isTag =
	(...names: string[]) =>
	(element: Element) =>
		names.includes(element.name)

const UNSENT = ['submit', 'button', 'reset', 'image', 'file', 'password']

const isControl = (element: Element): boolean =>
	isTag('input', 'textarea', 'select')(element) &&
	Boolean(element.attribs['name']) &&
	!('disabled' in element.attribs) &&
	!UNSENT.includes(element.attribs['type'] ?? '')

function read(element: Element, labels: Map<string | undefined, string>, all: Element[]): Control {
	const { name = '', type, id } = element.attribs
	const around = ancestor(element, 'fieldset', 'section')
	const label = labels.get(id) ?? wordsOf(ancestor(element, 'label'))
	const place = { key: around ? all.indexOf(around) : -1, title: titleOf(around) }
	const own = { name, label, place }
	if (type === 'checkbox' || type === 'radio') {
		const value = element.attribs['value'] ?? 'on'
		const values = 'checked' in element.attribs ? [value] : []
		const kind = type === 'radio' ? 'one' : 'many'
		return { ...own, kind, values, words: new Map([[value, label]]) }
	}
	if (element.name === 'select') return { ...own, ...readSelect(element) }
	const text =
		element.name === 'textarea'
			? DomUtils.textContent(element).replace(/^\n/, '')
			: (element.attribs['value'] ?? '')
	const kind = type === 'hidden' ? 'hidden' : 'text'
	return { ...own, kind, values: [text], words: new Map() }
}

function readSelect(element: Element): Pick<Control, 'kind' | 'values' | 'words'> {
	const options = DomUtils.findAll(isTag('option'), element.children).map((option) => ({
		value: option.attribs['value'] ?? wordsOf(option),
		words: wordsOf(option),
		chosen: 'selected' in option.attribs
	}))
	const isMany = 'multiple' in element.attribs
	const chosen = options.filter((option) => option.chosen)
	const sent = isMany || chosen.length > 0 ? chosen : options.slice(0, 1)
	return {
		kind: isMany ? 'many' : 'one',
		values: sent.map(({ value }) => value),
		words: new Map(options.map(({ value, words }) => [value, words]))
	}
}

/** Radios and boxes of one name are one control, named by what stands above them. */
function together(controls: Control[]): Control[] {
	const found: Control[] = []
	for (const control of controls) {
		const isChoice = control.kind === 'one' || control.kind === 'many'
		const earlier =
			isChoice && found.find(({ name, kind }) => name === control.name && kind === control.kind)
		if (!earlier) {
			found.push(control)
			continue
		}
		earlier.values.push(...control.values)
		earlier.words = new Map([...earlier.words, ...control.words])
		earlier.label = earlier.place.title || earlier.label
	}
	return found
}

function ancestor(element: Element, ...names: string[]): Element | undefined {
	for (let above = element.parent; above; above = above.parent)
		if ('name' in above && names.includes(above.name)) return above as Element
	return undefined
}

/** The legend of a fieldset, or the heading of a section. */
const titleOf = (place: Element | undefined): string =>
	place ? wordsOf(DomUtils.findOne(isTag('legend', 'h2', 'h3'), place.children) ?? undefined) : ''

const wordsOf = (element: Element | undefined): string =>
	element ? DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim() : ''
