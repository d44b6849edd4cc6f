import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { memoryOf, startBina, type Bina } from './bina.ts'
import { signIn } from './session.ts'

const MINUTE = 60_000
const TELL = fileURLToPath(new URL('./tell-heap.ts', import.meta.url))

/** One person's way through Bina, again and again: lists, searches, forms that are sent, tables taken home, pages of the public. */
const WAYS: readonly { path: string; form?: Record<string, string> }[] = [
	{ path: '/beranda' },
	{ path: '/pegawai?cari=an&hal=2' },
	{ path: '/pegawai/jabatan' },
	{ path: '/akun?/tampilan', form: { theme: 'light', contrast: 'normal' } },
	{ path: '/kebutuhan' },
	{ path: '/kebutuhan/prioritas' },
	{ path: '/kebutuhan/jam' },
	{ path: '/rencana' },
	{ path: '/rencana/katalog?cari=pelatihan' },
	{ path: '/atur' },
	{ path: '/atur?/simpan', form: { version: '-1', name: 'Kota yang tidak disimpan' } },
	{ path: '/masuk' },
	{ path: '/usulan' },
	{ path: '/sehat' }
]

export type Trace = {
	requests: number
	/** Answers that a sound one does not give. */
	wrong: string[]
	/** MB a minute, after the first third; the least of each minute, since a heap is a saw. */
	slopes: { web: Slope; worker: Slope }
}
type Slope = { rss: number; heap: number; endsAt: number }
type Sample = { minute: number; rss: number; heap: number }

/** Uses it for so many minutes at so many requests a second; says how memory goes. */
export async function soak(
	minutes: number,
	perSecond: number,
	say: (line: string) => void
): Promise<Trace> {
	const bina = await startBina({ people: 300, env: { NODE_OPTIONS: `--import=${TELL}` } })
	try {
		return await use(bina, minutes, perSecond, say)
	} finally {
		await bina.stop()
	}
}

async function use(
	bina: Bina,
	minutes: number,
	perSecond: number,
	say: (line: string) => void
): Promise<Trace> {
	const { nip, password } = bina.names.find(({ purpose }) => purpose.startsWith('Perencana'))!
	const cookie = await signIn(bina, nip, password)
	const samples: Record<'web' | 'worker', Sample[]> = { web: [], worker: [] }
	const wrong: string[] = []
	let requests = 0
	const begun = Date.now()
	for (let minute = 0; minute < minutes; minute++) {
		const least = { web: sampleOf(bina, 'web', minute), worker: sampleOf(bina, 'worker', minute) }
		while (Date.now() - begun < (minute + 1) * MINUTE) {
			const way = WAYS[requests++ % WAYS.length]!
			const status = await go(bina, cookie, way)
			if (status >= 500) wrong.push(`${way.path} ${status}`)
			for (const which of ['web', 'worker'] as const) {
				const { rss, heap } = sampleOf(bina, which, minute)
				least[which].rss = Math.min(least[which].rss, rss)
				least[which].heap = Math.min(least[which].heap, heap)
			}
			await pause(1000 / perSecond)
		}
		for (const which of ['web', 'worker'] as const) samples[which].push(least[which])
		say(JSON.stringify({ minute, requests, ...least, wrong: wrong.length }))
	}
	const settled = (which: 'web' | 'worker') => samples[which].slice(Math.floor(minutes / 3))
	const slopes = { web: slopesOf(settled('web')), worker: slopesOf(settled('worker')) }
	return { requests, wrong, slopes }
}

async function go(
	bina: Bina,
	cookie: string,
	{ path, form }: (typeof WAYS)[number]
): Promise<number> {
	const headers = { cookie, origin: bina.url, accept: 'text/html' }
	const body = form && { method: 'POST', body: new URLSearchParams(form) }
	const answer = await fetch(bina.url + path, { headers, redirect: 'manual', ...body })
	await answer.arrayBuffer()
	return answer.status
}

function sampleOf(bina: Bina, which: 'web' | 'worker', minute: number): Sample {
	const pid = which === 'web' ? bina.pid : bina.children()[0]!
	const told = bina
		.said()
		.slice(-4000)
		.matchAll(/\{"pid":(\d+),"heap":(\d+)\}/g)
	const heaps = [...told].filter(([, of]) => Number(of) === pid).map(([, , heap]) => Number(heap))
	return { minute, rss: memoryOf(pid), heap: (heaps.at(-1) ?? NaN) / 2 ** 20 }
}

const slopesOf = (samples: readonly Sample[]): Slope => ({
	rss: slope(samples.map(({ minute, rss }) => [minute, rss])),
	heap: slope(samples.map(({ minute, heap }) => [minute, heap])),
	endsAt: Math.round(samples.at(-1)!.rss)
})

/** Least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
	const mean = (of: (point: readonly [number, number]) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length
	const [x, y] = [mean(([x]) => x), mean(([, y]) => y)]
	return mean((point) => (point[0] - x) * (point[1] - y)) / mean((point) => (point[0] - x) ** 2)
}
