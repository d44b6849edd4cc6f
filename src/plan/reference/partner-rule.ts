import type { PartnerRule } from '../partner.ts'

/**
 * Ceilings and the worth of a batch until a government sets its own. The speaker's figure is that of the standard of 2016 for
 * the lowest group; the present one was not found, so it is no law here. Source: docs/rules.md#mitra-masyarakat.
 */
export const firstPartnerRule: PartnerRule = {
	version: 1,
	ceilings: { speaker: 900_000, host: null, participant: null, companion: null },
	bonus: 1,
	legalBasis: 'Perkiraan awal, belum dicocokkan dengan standar harga daerah',
	certainty: 'unconfirmed'
}
