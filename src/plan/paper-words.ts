import type { PaperName } from './paper.ts'
import type { PaperLine } from './server/show-papers.ts'

export const paperWords: Record<PaperName, string> = {
	decree: 'Keputusan penetapan rencana',
	recap: 'Rekapitulasi kebutuhan',
	invitation: 'Undangan rapat verifikasi',
	minutes: 'Berita acara verifikasi',
	cover_secretary: 'Surat pengantar ke Sekretaris Daerah',
	cover_mayor: 'Surat pengantar ke kepala daerah'
}

/** How far a paper is, in a badge. */
export function stateOf({ draft, issued }: Pick<PaperLine, 'draft' | 'issued'>): {
	tone: 'ok' | 'info' | 'idle'
	label: string
} {
	const stands = issued.find(({ withdrawnAt }) => !withdrawnAt)
	if (stands && stands.signatures.length > 0) return { tone: 'ok', label: 'Ditandatangani' }
	if (stands) return { tone: 'info', label: 'Terbit' }
	if (draft) return { tone: 'info', label: 'Konsep' }
	return { tone: 'idle', label: 'Belum dibuat' }
}
