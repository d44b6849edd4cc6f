/** What must hold before a version may be decided: named judgements over facts, each "no" with where it is mended. Pure. */
import { trainingMandates } from '#needs/mandate.ts'
import { listing, number, rupiahShort } from '#platform/i18n/format.ts'
import { sevenContents, type Missing } from './documents/seven-contents.ts'

/** A mandate that the plan leaves unmet, with how many people still owe it and why that is so. */
export type OwedMandate = { code: string; name: string; people: number; reason: string | null }

/** A price above its ceiling that nobody gave a reason for. */
export type Excess = {
	activityId: string
	title: string
	item: string
	price: number
	ceiling: number
}

export type Facts = {
	year: number
	/** Number of the version, its composition, and the scenario whose locks it keeps. */
	number: number
	run: string
	scenario: string
	/** Lines that the version holds; 0 where it is of before lines were kept. */
	held: number
	missing: readonly Missing[]
	/** Ceilings of today's budget that it passes, one sentence each. */
	over: readonly string[]
	/** Other rules that it breaks, one sentence each. */
	broken: readonly string[]
	/** Locks as they stand today that it does not keep. */
	locks: readonly string[]
	mandates: readonly OwedMandate[]
	prices: readonly Excess[]
	/** Comments that wait for their answer, and those of them past their day. */
	comments: { open: number; late: number }
}

export type Item = {
	text: string
	href?: string | undefined
	/** A written reason lets it pass; null: none yet. */
	subject?: string | undefined
	reason?: string | null | undefined
}

/** `warn` is said and stops nothing. */
export type Judgement = {
	state: 'yes' | 'warn' | 'no'
	sentence: string
	items: Item[]
	/** Where it is mended. */
	mend?: { href: string; label: string } | undefined
}

export const guardNames = [
	'contents',
	'ceilings',
	'rules',
	'mandates',
	'locks',
	'prices',
	'comments'
] as const
export type GuardName = (typeof guardNames)[number]

export type Guard = { name: GuardName; label: string; judge(facts: Facts): Judgement }

/** Who a mandate is about: trainings by the list of mandates, the others by what the plan leaves owed. */
const whoOwes = (code: string, { year, run }: { year: number; run: string }): string =>
	(trainingMandates as readonly string[]).includes(code)
		? `/kebutuhan/kewajiban?kode=${code}&tahun=${year}`
		: `/rencana/${year}/susunan/${run}/pegawai`

const yes = (sentence: string, items: Item[] = []): Judgement => ({ state: 'yes', sentence, items })

/** In the order in which they are shown. Another guard is another entry here, and what it reads another fact. */
export const guards: readonly Guard[] = [
	{
		name: 'contents',
		label: 'Tujuh isi wajib',
		judge({ held, missing, year, number: version }) {
			const mend = {
				href: `/rencana/${year}/versi/${version}#perbarui`,
				label: 'Perbarui isi versi'
			}
			if (held === 0)
				return {
					...{ state: 'no', items: [], mend },
					sentence: 'Versi ini belum menyimpan kegiatan. Perbarui isinya dari susunan.'
				}
			if (missing.length === 0) return yes('Semua kegiatan lengkap tujuh isinya.')
			return {
				state: 'no',
				sentence: `${number(missing.length)} kegiatan belum lengkap. Isi di katalog, lalu perbarui isi versi.`,
				items: missing.map(({ activity, contents }) => ({
					text: `${activity}: ${listing(contents.map((content) => sevenContents[content]))}`,
					href: `/rencana/katalog?cari=${encodeURIComponent(activity)}`
				})),
				mend
			}
		}
	},
	{
		name: 'ceilings',
		label: 'Pagu dan sumber dana',
		judge({ over, year, scenario }) {
			if (over.length === 0)
				return yes('Biayanya di dalam pagu, menurut sumber dana dan perangkat daerah.')
			return {
				state: 'no',
				sentence: 'Biayanya melewati pagu yang berlaku sekarang.',
				items: over.map((text) => ({ text, href: `/rencana/${year}/anggaran` })),
				mend: { href: `/rencana/${year}/susun?skenario=${scenario}`, label: 'Susun lagi di meja' }
			}
		}
	},
	{
		name: 'rules',
		label: 'Aturan susunan',
		judge({ broken, year, run }) {
			if (broken.length === 0) return yes('Pemeriksa terpisah tidak menemukan pelanggaran.')
			return {
				state: 'no',
				sentence: 'Ada aturan yang tidak dipenuhi.',
				items: broken.map((text) => ({ text })),
				mend: { href: `/rencana/${year}/susunan/${run}`, label: 'Lihat susunannya' }
			}
		}
	},
	{
		name: 'mandates',
		label: 'Kewajiban belajar',
		judge({ mandates, year, run }) {
			if (mandates.length === 0) return yes('Semua kewajiban terpenuhi oleh rencana ini.')
			const silent = mandates.filter(({ reason }) => reason === null).length
			const items = mandates.map(({ code, name, people, reason }) => ({
				text: `${name}: ${number(people)} orang belum terpenuhi`,
				href: whoOwes(code, { year, run }),
				subject: code,
				reason
			}))
			if (silent === 0) return yes('Kewajiban yang belum terpenuhi sudah diberi alasan.', items)
			return {
				state: 'no',
				sentence: `${number(silent)} kewajiban belum terpenuhi dan belum diberi alasan.`,
				items,
				mend: { href: `/rencana/${year}/susunan/${run}`, label: 'Ubah susunannya' }
			}
		}
	},
	{
		name: 'locks',
		label: 'Kunci perencana',
		judge({ locks, year, scenario }) {
			if (locks.length === 0) return yes('Semua kunci dihormati.')
			return {
				state: 'no',
				sentence: 'Ada kunci yang tidak dihormati susunan ini.',
				items: locks.map((text) => ({ text })),
				mend: { href: `/rencana/${year}/susun?skenario=${scenario}`, label: 'Buka kunci di meja' }
			}
		}
	},
	{
		name: 'prices',
		label: 'Standar harga',
		judge({ prices }) {
			if (prices.length === 0) return yes('Tidak ada harga di atas standar tanpa alasan.')
			return {
				state: 'no',
				sentence: `${number(prices.length)} harga melewati standar dan belum diberi alasan.`,
				items: prices.map(({ activityId, title, item, price, ceiling }) => ({
					text: `${title}, ${item}: ${rupiahShort(price)}, standarnya ${rupiahShort(ceiling)}`,
					href: `/rencana/katalog/${activityId}`
				}))
			}
		}
	},
	{
		name: 'comments',
		label: 'Komentar',
		judge({ comments: { open, late } }) {
			if (open === 0) return yes('Tidak ada komentar yang menunggu jawaban.')
			const overdue = late > 0 ? `, ${number(late)} lewat harinya` : ''
			return {
				state: 'warn',
				sentence: `${number(open)} komentar menunggu jawaban${overdue}.`,
				items: []
			}
		}
	}
]

export type Judged = Judgement & { name: GuardName; label: string }

export const judgeAll = (facts: Facts): Judged[] =>
	guards.map(({ name, label, judge }) => ({ name, label, ...judge(facts) }))

/** Guards that stop a version. */
export const unmet = (judged: readonly Judged[]): Judged[] =>
	judged.filter(({ state }) => state === 'no')
