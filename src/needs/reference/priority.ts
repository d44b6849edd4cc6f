import type { Priority } from '../model.ts'

/** First version: every family weighs the same. docs/rules.md#prioritas. */
export const priority: Priority & { legalBasis: string; certainty: 'house'; validFrom: string } = {
	version: '2026-1',
	legalBasis: 'Kebijakan sendiri: semua keluarga kompetensi sama berat, yang wajib didahulukan',
	certainty: 'house',
	validFrom: '2019-01-01',
	weights: { managerial: 1, sociocultural: 1, technical: 1, governmental: 1 },
	mandatoryFirst: true,
	parts: { gap: 30, rpjmd: 20, people: 20, performance: 10, skm: 10, mandate: 10 }
}
