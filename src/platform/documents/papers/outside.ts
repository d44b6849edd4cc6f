import type { PaperKind } from './kind.ts'

/** Papers that are made elsewhere: here they get their number, their place in the register, their check page. */
export const outsideKinds: readonly PaperKind[] = [
	{
		key: 'documents.letter',
		label: 'Surat dinas',
		numbering: {
			series: 'surat-bkpsdm',
			pattern: '{kode}/{nomor}/{unit}/{tahun}',
			...{ code: '', unit: 'BKPSDM', gapless: true }
		},
		isPublic: false
	},
	{
		key: 'documents.decree',
		label: 'Keputusan dari luar Bina',
		numbering: {
			series: 'keputusan',
			pattern: '{kode}/{nomor}/{tahun}',
			...{ code: '', unit: '', gapless: false }
		},
		isPublic: true
	}
]

/** Whether a paper of this kind was made elsewhere. */
export const isFromOutside = (kind: string): boolean => outsideKinds.some(({ key }) => key === kind)
