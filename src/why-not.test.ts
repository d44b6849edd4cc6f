import { globSync, readFileSync } from 'node:fs'
import { parse } from 'svelte/compiler'
import { expect, test } from 'vitest'

/** A condition that asks whether the reader may: `data.may.edit`, `mayKeep`. */
const PERMISSION = /\bmay(?=[.A-Z)\s]|$)/

type Node = {
	type: string
	name?: string
	/** Of a condition. */
	test?: { start: number; end: number }
	consequent?: unknown
	alternate?: unknown
}

/** Every node below, itself included. */
function nodesBelow(node: unknown): Node[] {
	if (typeof node !== 'object' || node === null) return []
	const below = Object.values(node).flatMap(nodesBelow)
	return 'type' in node ? [node as Node, ...below] : below
}

/** Something to press. */
const isAction = ({ type, name = '' }: Node): boolean =>
	(type === 'Component' && /^Button$|Form$/.test(name)) ||
	(type === 'RegularElement' && name === 'form')

const saysWhy = (nodes: readonly Node[]): boolean =>
	nodes.some(({ type, name }) => type === 'Component' && name === 'WhyNot')

/** What hides an action by permission and says nothing in its place, in a page that never says why. */
function silent(text: string): string[] {
	const nodes = nodesBelow(parse(text, { modern: true }).fragment)
	if (saysWhy(nodes)) return []
	return nodes
		.filter(({ type, alternate }) => type === 'IfBlock' && !alternate)
		.filter(({ consequent }) => nodesBelow(consequent).some(isAction))
		.map(({ test }) => text.slice(test?.start, test?.end))
		.filter((condition) => PERMISSION.test(condition))
}

/** Something that cannot be pressed, in a file that does not say why. */
function mute(text: string): string[] {
	const nodes = nodesBelow(parse(text, { modern: true }).fragment)
	return saysWhy(nodes)
		? []
		: nodes.filter(({ type, name }) => type === 'Attribute' && name === 'disabled').map(String)
}

const files = (pattern: string) =>
	globSync(pattern)
		.filter((file) => !file.includes('gaya'))
		.map((file) => ({ file, text: readFileSync(file, 'utf8') }))

test('a page that hides an action says why, and whom to ask', () => {
	const pages = files('src/routes/**/+page.svelte')
	expect(pages.filter(({ text }) => text.includes('<WhyNot')).length).toBeGreaterThan(40)
	const found = pages.flatMap(({ file, text }) => silent(text).map((test) => `${file}: ${test}`))
	expect(found).toEqual([])
})

test('nothing is disabled without a reason beside it', () => {
	const found = files('src/**/*.svelte').filter(
		({ text }) => text.includes('disabled') && mute(text).length > 0
	)
	expect(found.map(({ file }) => file)).toEqual([])
})

test('a silent page and a mute button are seen', () => {
	expect(silent('{#if data.may.edit}<Button>Ubah</Button>{/if}')).toEqual(['data.may.edit'])
	expect(silent('{#if mayKeep}<form></form>{/if}')).toEqual(['mayKeep'])
	expect(silent('{#if may.edit}<Button />{:else}<WhyNot reason="Tidak." />{/if}')).toEqual([])
	expect(silent('{#if data.rows.length > 0}<Button>Unduh</Button>{/if}')).toEqual([])
	expect(mute('<button disabled>Kirim</button>')).toHaveLength(1)
	expect(mute('<button disabled>Kirim</button><WhyNot reason="Belum." />')).toEqual([])
})
