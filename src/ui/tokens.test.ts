import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Contrast by WCAG 2.2 (relative luminance, 1.4.3 and 1.4.11), of every pair in all four modes.

const css = readFileSync('src/ui/tokens.css', 'utf8')
const MODES = {
	light: ['l', 'day', 'normal'],
	dark: ['d', 'night', 'normal'],
	more: ['l2', 'day', 'more'],
	'more dark': ['d2', 'night', 'more']
}

/** The colour of a token in a mode: the fallback of the switch that is on there. */
function colour(name: string, switches: readonly string[]): string {
	const value = new RegExp(`\\t--${name}: ([^;]+);`).exec(css)?.[1] ?? ''
	const choices = [...value.matchAll(/var\(--(\w+), (#\w+)\)/g)]
	const chosen = choices.find(([, on]) => switches.includes(on!))?.[2] ?? value
	if (!/^#([\da-f]{3}|[\da-f]{6})$/.test(chosen)) throw new Error(`no colour: ${name}, ${chosen}`)
	return chosen.length === 4 ? chosen.replace(/[\da-f]/g, '$&$&') : chosen
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
	return (light + 0.05) / (dark + 0.05)
}

const on = (ground: string, ...names: string[]) => names.map((name) => [name, ground] as const)
const states = ['ok', 'warn', 'bad', 'info', 'idle']
const texts = ['ink', 'ink-2', 'link', 'thread-ink', 'ok', 'warn', 'bad']
const TEXT = [
	...['ground', 'surface', 'sunken'].flatMap((ground) => on(ground, ...texts)),
	...states.flatMap((state) => on(`${state}-wash`, state, 'ink')),
	...on('thread-wash', 'ink', 'ink-2', 'thread-ink', 'link'),
	...on('button', 'on-button'),
	...on('button-hover', 'on-button'),
	...on('bar', 'on-bar', 'on-bar-2', 'lamp'),
	...[1, 2, 3, 4].flatMap((n) => on(`c${n}`, `on-c${n}`)),
	...[0, 1, 2, 3, 4, 5].flatMap((n) => on(`h${n}`, `on-h${n}`))
]
const MARKS = [
	...['ground', 'surface'].flatMap((ground) => on(ground, 'line-strong', 'thread')),
	...on('surface', 'c1', 'c2', 'c3', 'c4'),
	...on('focus-gap', 'focus-line'),
	...on('ground', 'focus-line')
]

test('black on white is 21, grey #777 on white is just too little', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(Object.entries(MODES))('contrast suffices in mode %s', (_, switches) => {
	const poor = (pairs: typeof TEXT, least: number) =>
		pairs
			.map(([a, b]) => [a, b, contrast(colour(a, switches), colour(b, switches))] as const)
			.filter(([, , ratio]) => ratio < least)
	expect(poor(TEXT, 4.5)).toEqual([])
	expect(poor(MARKS, 3)).toEqual([])
})

test.each(['day', 'night'])('the ember scale is monotone in lightness by %s', (light) => {
	const scale = [0, 1, 2, 3, 4, 5].map((n) => luminance(colour(`h${n}`, [light])))
	const sorted = [...scale].sort((a, b) => (light === 'day' ? b - a : a - b))
	expect(scale).toEqual(sorted)
})
