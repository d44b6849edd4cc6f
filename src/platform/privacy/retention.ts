/** How long things are kept. Pure. */
import { z } from 'zod'
import type { Db } from '../database/db.ts'

export const certainties = ['A', 'B', 'unconfirmed', 'house'] as const
export type Certainty = (typeof certainties)[number]

/** One kind of thing that is deleted when it is old; every slice tells its own. */
export type RetentionRule = {
	/** 'people.import_rows' */
	code: string
	title: string
	/** What goes, and what stays. */
	what: string
	/** How long it is kept unless the government says otherwise, and the least it may say. */
	days: number
	least?: number
	legalBasis: string
	certainty: Certainty
	/** How many would go that are older than `before`. */
	count: (db: Db, before: Date) => Promise<number>
	/** Deletes them; returns how many. */
	erase: (db: Db, before: Date) => Promise<number>
}

/** A rule with what the government made of it; version 0 is the usual one. */
export type KeptRule = Pick<
	RetentionRule,
	'code' | 'title' | 'what' | 'days' | 'legalBasis' | 'certainty'
> & { least: number; version: number }

const DAY = 86_400_000

/** What is older than this goes. */
export const beforeOf = ({ days }: Pick<KeptRule, 'days'>, now: Date): Date =>
	new Date(now.getTime() - days * DAY)

/** Whether a run is due: none today yet, by the government's day. */
export const isDue = (lastDay: string | undefined, today: string): boolean =>
	lastDay === undefined || lastDay < today

const text = (sentence: string) => z.string().trim().min(1, sentence).max(500)

export const RetentionForm = z.object({
	kode: z.string().max(60),
	version: z.coerce.number().int(),
	days: z.coerce
		.number('Tuliskan banyaknya hari, misalnya 365.')
		.int('Tuliskan banyaknya hari, misalnya 365.')
		.min(1, 'Tuliskan banyaknya hari, misalnya 365.')
		.max(36_500, 'Paling lama seratus tahun.'),
	legalBasis: text('Tuliskan dasarnya, misalnya nomor jadwal retensi arsip.'),
	certainty: z.enum(certainties, { error: 'Pilih kepastiannya.' })
})
export type RetentionForm = z.infer<typeof RetentionForm>

export const EraseForm = z.object({
	setuju: z.literal('ya', { error: 'Centang dulu bahwa Anda sudah memeriksanya.' })
})
export const AutomaticForm = z.object({
	version: z.coerce.number().int(),
	otomatis: z
		.enum(['ya', 'tidak'], { error: 'Pilih otomatis atau tidak.' })
		.transform((answer) => answer === 'ya')
})
