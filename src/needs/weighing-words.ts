import { listing, number } from '#platform/i18n/format.ts'
import { plain } from './words.ts'
import type { Move, Part, Ranked, Shift } from './weighing.ts'
import { parts } from './weighing.ts'

/** The parts as tables name them. */
export const partWords: Record<Part, string> = {
	gap: 'Dalamnya kesenjangan',
	rpjmd: 'Kaitan RPJMD',
	people: 'Jumlah orang',
	performance: 'Kesenjangan kinerja',
	skm: 'SKM di bawah B',
	mandate: 'Kewajiban'
}

/** The same for the head of a column. */
export const partShort: Record<Part, string> = {
	gap: 'Dalamnya',
	rpjmd: 'RPJMD',
	people: 'Orang',
	performance: 'Kinerja',
	skm: 'SKM',
	mandate: 'Kewajiban'
}

/** What each part says, for who asks. */
export const partHelp: Record<Part, string> = {
	gap: 'Rata-rata tingkat yang kurang, dibanding kompetensi yang paling dalam kurangnya.',
	rpjmd: 'Kaitan terkuat dengan sasaran RPJMD yang berlaku: langsung 1, sebagian 0,5.',
	people: 'Orang terukur di bawah syarat, dibanding kompetensi dengan orang terbanyak.',
	performance: 'Bagian dari mereka yang predikat kinerja terakhirnya di bawah Baik.',
	skm: 'Bagian unit layanan tersurvei yang kebutuhannya sudah diterima.',
	mandate: 'Bagian dari mereka yang masih berutang pelatihan wajib keluarga kompetensi ini.'
}

const MOST_NAMED = 4

const moveText = ({ name, from, to }: Move): string =>
	`${name} ${to < from ? 'naik' : 'turun'} dari urutan ${from} ke ${to}`

const movesText = (moves: readonly Move[]): string =>
	moves.length > MOST_NAMED
		? `${moves.slice(0, MOST_NAMED).map(moveText).join(', ')}, dan ${number(moves.length - MOST_NAMED)} lagi berubah`
		: listing(moves.map(moveText))

/** 'Bila bobot SKM di bawah B naik seperlima menjadi 12: Komunikasi naik dari urutan 3 ke 2 …' */
export const shiftText = ({ part, up, weight, moves }: Shift): string =>
	`Bila bobot ${partWords[part]} ${up ? 'naik' : 'turun'} seperlima menjadi ${plain(weight)}: ${movesText(moves)}.`

/** What hardly matters: weights that may move by a fifth without any rank changing; '' where there is none. */
export function steadyText(shifts: readonly Shift[]): string {
	const steady = parts.filter((part) => {
		const own = shifts.filter((shift) => shift.part === part)
		return own.length > 0 && own.every(({ moves }) => moves.length === 0)
	})
	return steady.length === 0
		? ''
		: `Tidak ada urutan yang berubah bila bobot ${listing(steady.map((part) => partWords[part]))} naik atau turun seperlima.`
}

/** The sentence above the table: what comes first, and what decides it most. */
export function firstText([first]: readonly Ranked[]): string {
	if (!first) return 'Belum ada kompetensi dengan lima orang terukur di bawah syarat.'
	const most = parts.toSorted((a, b) => first.shares[b] - first.shares[a])[0]!
	return `Urutan pertama: ${first.name}, skor ${number(first.score, 1)} dari 100. Paling menentukan: ${partWords[most]}, ${number(first.shares[most], 1)}.`
}
