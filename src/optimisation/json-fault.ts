const SPACE = new Set([' ', '\t', '\n', '\r'])
const ESCAPE = /[\\"/bfnrt]|u[0-9a-fA-F]{4}/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** What may come next: a value, also a closing bracket, a key, a key or closing brace, or what follows a value. */
type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | 'after'

/**
 * Where a text stops being JSON (RFC 8259): the place of the first character that cannot stand
 * there, `text.length` when the text ends too early, −1 when it is JSON. Engines tell the place in
 * some of their messages only.
 */
export function brokenAt(text: string): number {
	const open: ('[' | '{')[] = []
	let next: Awaited = 'value'
	let at = 0
	const skip = () => {
		while (SPACE.has(text[at]!)) at++
	}
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at
		if (!pattern.test(text)) return false
		at = pattern.lastIndex
		return true
	}
	/** Whether a whole string stands here; else `at` is where it breaks. */
	const takeString = () => {
		for (at++; text[at] !== '"';) {
			if (at >= text.length || text[at]! < ' ') return false
			if (text[at++] === '\\' && !take(ESCAPE)) return false
		}
		at++
		return true
	}

	for (skip(); at < text.length; skip()) {
		const sign = text[at]!
		if (next === 'after') {
			const inside = open.at(-1)
			if (sign === ',' && inside) {
				at++
				next = inside === '[' ? 'value' : 'key'
			} else if (inside && sign === (inside === '[' ? ']' : '}')) {
				at++
				open.pop()
			} else return at
		} else if (next === 'key' || next === 'key or }') {
			if (sign === '}' && next === 'key or }') {
				at++
				open.pop()
				next = 'after'
				continue
			}
			if (sign !== '"' || !takeString()) return at
			skip()
			if (text[at] !== ':') return at
			at++
			next = 'value'
		} else if (sign === '[' || sign === '{') {
			at++
			open.push(sign)
			next = sign === '[' ? 'value or ]' : 'key or }'
		} else if (sign === ']' && next === 'value or ]') {
			at++
			open.pop()
			next = 'after'
		} else {
			if (!(sign === '"' ? takeString() : take(NUMBER) || take(WORD))) return at
			next = 'after'
		}
	}
	return next === 'after' && open.length === 0 ? -1 : text.length
}

/** Line and column of a place, from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
	let line = 1
	let start = 0
	for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
		line++
		start = end + 1
	}
	return { line, column: at - start + 1 }
}
