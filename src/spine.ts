import type { Station } from '#ui/Spine.svelte'

type LoopState = {
	year: number
	people: number
	counted: number
	assessed: number
	composed: boolean
	accepted: boolean
}

/** The five stations of the yearly loop, as far as the work has come. `path` is where the reader is. */
export function stations(
	{ year, people, counted, assessed, composed, accepted }: LoopState,
	path: string
): Station[] {
	const share = counted > 0 ? assessed / counted : 0
	const at = (prefix: string) => path === prefix || path.startsWith(`${prefix}/`)
	const plan = accepted ? 1 : composed ? 0.6 : 0
	return [
		{
			href: '/kebutuhan',
			label: 'Kebutuhan',
			note:
				people > 0
					? `${year} · ${Math.round(share * 100)}% dinilai`
					: `${year} · belum ada pegawai`,
			state: people > 0 ? stateOf(Math.max(share, 0.01)) : 'todo',
			progress: share,
			current: at('/kebutuhan')
		},
		{
			href: '/rencana',
			label: 'Rencana',
			note: `${year} · ${accepted ? 'konsep diterima' : composed ? 'sudah disusun' : 'belum disusun'}`,
			state: stateOf(plan),
			progress: plan,
			current: at('/rencana')
		},
		...later
	]
}

const later: Station[] = [
	{ label: 'Pelaksanaan', note: 'belum dibuka', state: 'todo', progress: 0 },
	{ label: 'Evaluasi', note: 'belum dibuka', state: 'todo', progress: 0 },
	{ label: 'Perbaikan', note: 'belum dibuka', state: 'todo', progress: 0 }
]

const stateOf = (share: number): Station['state'] =>
	share >= 1 ? 'done' : share > 0 ? 'part' : 'todo'
