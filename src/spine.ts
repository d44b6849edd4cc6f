import { turnWords, versionStateWords } from '#plan/decision-words.ts'
import type { VersionState } from '#plan/decision.ts'
import type { Station } from '#ui/Spine.svelte'

type LoopState = {
	year: number
	people: number
	counted: number
	assessed: number
	composed: boolean
	accepted: boolean
	planState: VersionState | null
}

/** How far each state is on the way to the decree. */
const ALONG: Partial<Record<VersionState, number>> = {
	draft: 0.6,
	verified: 0.75,
	submitted: 0.9,
	decreed: 1
}

/** The five stations of the yearly loop, as far as the work has come. The page marks where the reader is. */
export function stations({
	year,
	people,
	counted,
	assessed,
	composed,
	planState
}: LoopState): Station[] {
	const share = counted > 0 ? assessed / counted : 0
	const plan = (planState && ALONG[planState]) ?? (composed ? 0.4 : 0)
	return [
		{
			href: '/kebutuhan',
			label: 'Kebutuhan',
			note:
				people > 0
					? `${year} · ${Math.round(share * 100)}% dinilai`
					: `${year} · belum ada pegawai`,
			state: people > 0 ? stateOf(Math.max(share, 0.01)) : 'todo',
			progress: share
		},
		{
			href: '/rencana',
			label: 'Rencana',
			note: `${year} · ${planNote(planState, composed)}`,
			state: stateOf(plan),
			progress: plan
		},
		...later
	]
}

function planNote(state: VersionState | null, composed: boolean): string {
	if (!state) return composed ? 'sudah disusun' : 'belum disusun'
	return (turnWords[state] ?? versionStateWords[state]).toLowerCase()
}

const later: Station[] = [
	{ label: 'Pelaksanaan', note: 'belum dibuka', state: 'todo', progress: 0 },
	{ label: 'Evaluasi', note: 'belum dibuka', state: 'todo', progress: 0 },
	{ label: 'Perbaikan', note: 'belum dibuka', state: 'todo', progress: 0 }
]

const stateOf = (share: number): Station['state'] =>
	share >= 1 ? 'done' : share > 0 ? 'part' : 'todo'
