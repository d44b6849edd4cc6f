/** Incidents with personal data and what they oblige to. Pure. */
import { z } from 'zod'
import { isDate } from '../i18n/read.ts'
import type { Certainty } from './retention.ts'

const HOUR = 3_600_000

/** Hours within which people and the authority are told. Source: docs/rules.md#insiden. */
export const NOTICE_HOURS = 72

type StepKind = {
	key: string
	title: string
	hint: string
	/** Counted from when the incident was known. */
	hours: number
	certainty: Certainty
}

const law = { hours: NOTICE_HOURS, certainty: 'B' } as const
const house = { certainty: 'house' } as const

/** What is done after an incident, in its order. Source: docs/rules.md#insiden. */
export const incidentSteps: readonly StepKind[] = [
	{
		...house,
		key: 'contain',
		title: 'Hentikan kebocorannya',
		hint: 'Tutup akun atau keluarkan dari semua perangkat, ganti kata sandi, cabut peran.',
		hours: 4
	},
	{
		...house,
		key: 'evidence',
		title: 'Amankan buktinya',
		hint: 'Buat cadangan, unduh catatan tindakan, simpan berkas dan pesan yang terkait.',
		hours: 8
	},
	{
		...house,
		key: 'scope',
		title: 'Tentukan data dan orang yang terkena',
		hint: 'Lihat catatan tindakan: apa yang dibaca, diunduh, atau diubah, dan milik siapa.',
		hours: 24
	},
	{
		...law,
		key: 'people',
		title: 'Beri tahu orang yang terkena, tertulis',
		hint: 'Sebutkan data apa, kapan dan bagaimana, dan apa yang sudah dilakukan.'
	},
	{
		...law,
		key: 'authority',
		title: 'Beri tahu lembaga pelindungan data pribadi, tertulis',
		hint: 'Isinya sama. Simpan tanda terimanya.'
	},
	{
		...law,
		key: 'public',
		title: 'Umumkan kepada masyarakat bila perlu',
		hint: 'Bila layanan publik terganggu atau dampaknya luas. Bila tidak, tandai tidak perlu.'
	},
	{
		...house,
		key: 'repair',
		title: 'Perbaiki penyebabnya',
		hint: 'Pastikan cara yang sama tidak dapat dipakai lagi.',
		hours: 168
	},
	{
		...house,
		key: 'lessons',
		title: 'Catat pelajarannya',
		hint: 'Apa yang diubah pada aturan, pelatihan, atau pengaturan Bina.',
		hours: 720
	}
]

export type Incident = {
	id: string
	title: string
	knownAt: Date
	happened: string
	data: string
	people: string
	headCount: number | null
	handling: string
	recordedAt: Date
	closedAt: Date | null
	version: number
}

export type StepDone = {
	step: string
	outcome: 'done' | 'not_needed'
	note: string
	byName: string
	at: Date
}

export type IncidentStep = StepKind & { dueAt: Date; done: StepDone | null }

/** Every step with when it is due and how it stands. */
export const stepsOf = (knownAt: Date, done: readonly StepDone[]): IncidentStep[] =>
	incidentSteps.map((step) => ({
		...step,
		dueAt: new Date(knownAt.getTime() + step.hours * HOUR),
		done: done.find((one) => one.step === step.key) ?? null
	}))

/** Whole hours left, rounded down; negative once it is too late. */
export const hoursLeft = (dueAt: Date, now: Date): number =>
	Math.floor((dueAt.getTime() - now.getTime()) / HOUR)

/** 'sisa 41 jam', 'kurang dari satu jam lagi', 'lewat 3 jam'. */
export function leftWords(dueAt: Date, now: Date): string {
	const left = hoursLeft(dueAt, now)
	if (left < 0) return `lewat ${-left} jam`
	return left === 0 ? 'kurang dari satu jam lagi' : `sisa ${left} jam`
}

const text = (sentence: string) =>
	z.string().trim().min(1, sentence).max(2000, 'Paling panjang 2000 huruf.')
const version = z.coerce.number().int()

export const IncidentForm = z.object({
	id: z.uuid().optional(),
	version: version.default(0),
	title: text('Tuliskan insidennya dalam satu kalimat.'),
	knownOn: z.string().refine(isDate, 'Tuliskan tanggal diketahui, misalnya 24 11 2026.'),
	knownTime: z
		.string()
		.trim()
		.regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, 'Tuliskan jamnya, misalnya 08.30.'),
	happened: text('Tuliskan kapan dan bagaimana terjadinya, sejauh yang diketahui.'),
	data: text('Tuliskan data apa yang terkena.'),
	people: text('Tuliskan siapa yang terkena, misalnya pegawai Dinas Kesehatan.'),
	headCount: z.preprocess(
		(value) => (value === '' || value === undefined ? null : value),
		z.coerce
			.number('Tuliskan banyaknya orang, atau kosongkan.')
			.int('Tuliskan banyaknya orang, atau kosongkan.')
			.min(0, 'Tuliskan banyaknya orang, atau kosongkan.')
			.max(10_000_000, 'Tuliskan banyaknya orang, atau kosongkan.')
			.nullable()
	),
	handling: text('Tuliskan apa yang sedang dilakukan.')
})
export type IncidentForm = z.infer<typeof IncidentForm>

export const StepForm = z
	.object({
		id: z.uuid(),
		langkah: z.string().max(30),
		hasil: z.enum(['done', 'not_needed'], { error: 'Pilih sudah atau tidak perlu.' }),
		catatan: z.string().trim().max(500, 'Paling panjang 500 huruf.').default('')
	})
	.refine(({ hasil, catatan }) => hasil === 'done' || catatan !== '', {
		path: ['catatan'],
		message: 'Tuliskan mengapa langkah ini tidak perlu.'
	})
export type StepForm = z.infer<typeof StepForm>

export const CloseForm = z.object({ id: z.uuid(), version })
