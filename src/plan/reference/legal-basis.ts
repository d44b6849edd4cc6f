import type { LegalBasis } from '../documents/model.ts'

/**
 * The rules that the programme rests on. A government may have its own beside them; what nobody could read is not printed as
 * law. Source: docs/rules.md#dasar-hukum.
 */
export const legalBasis: LegalBasis[] = [
	{
		instrument: 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
		subject: 'setiap pegawai ASN wajib mengembangkan kompetensi (Pasal 49)',
		certainty: 'B'
	},
	{
		instrument:
			'Peraturan Pemerintah Nomor 11 Tahun 2017 jo. Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Manajemen PNS',
		subject: 'kebutuhan, rencana, dan isi rencana pengembangan kompetensi (Pasal 205 sampai 207)',
		certainty: 'A'
	},
	{
		instrument:
			'Peraturan Lembaga Administrasi Negara Nomor 10 Tahun 2018 tentang Pengembangan Kompetensi PNS',
		subject: 'pelatihan klasikal dan nonklasikal',
		certainty: 'A'
	},
	{
		instrument:
			'Peraturan Menteri PANRB Nomor 38 Tahun 2017 tentang Standar Kompetensi Jabatan ASN',
		subject: 'delapan kompetensi manajerial dan satu kompetensi sosial kultural',
		certainty: 'B'
	},
	{
		instrument:
			'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2018 tentang Sistem Pengembangan SDM Aparatur Berbasis Kompetensi',
		subject: 'kompetensi pemerintahan bagi pegawai daerah',
		certainty: 'A'
	}
]

/** The month of the reading that the list comes from; a paper says it. */
export const legalVersion = '2026-11'
