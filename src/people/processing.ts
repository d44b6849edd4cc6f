import type { Processing } from '#platform/privacy/processing.ts'

const OWN_CHOICE = '(pilihan dasar ini kebijakan sendiri)'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'people.roster',
		title: 'Daftar pegawai',
		purpose: 'Mengetahui siapa yang perlu dikembangkan, di jabatan dan unit mana.',
		legalBasis: `Kewajiban menyusun kebutuhan pengembangan kompetensi, PP 11/2017 jo. PP 17/2020; UU 27/2022 pasal 20 ${OWN_CHOICE}`,
		categories:
			'NIP, nama, gelar, tanggal lahir, jenis kelamin, pangkat, jabatan, unit, atasan, pendidikan, surel, dan telepon pegawai.',
		recipients: 'Perencana BKPSDM, pimpinan dan petugas kepegawaian unitnya, atasan langsung.',
		retention: 'Selama bekerja di sini; kontak dihapus menurut masa simpan sesudah keluar.',
		certainty: 'house'
	},
	{
		code: 'people.assessment',
		title: 'Hasil asesmen kompetensi',
		purpose: 'Membandingkan kompetensi pegawai dengan standar jabatannya.',
		legalBasis: `PermenPANRB 38/2017 tentang standar kompetensi; UU 27/2022 pasal 20 ${OWN_CHOICE}`,
		categories: 'Tingkat kompetensi, sumber, dan tanggal penilaian pegawai.',
		recipients: 'Perencana BKPSDM, pimpinan unitnya, atasan langsung, dan pegawainya sendiri.',
		retention: 'Selama bekerja di sini.',
		certainty: 'house'
	},
	{
		code: 'people.self_declaration',
		title: 'Pernyataan disabilitas',
		purpose: 'Menjaga bagian kursi pelatihan bagi pegawai dengan disabilitas.',
		legalBasis: 'Persetujuan pemiliknya, UU 27/2022 pasal 20 dan 26',
		categories: 'Bahwa seorang pegawai menyatakannya, dan kapan. Jenisnya tidak ditanyakan.',
		recipients: 'Tidak ada. Dipakai sebagai hitungan; kelompok di bawah lima tidak ditampilkan.',
		retention: 'Sampai ditarik pemiliknya, atau sampai pegawai keluar.',
		certainty: 'B'
	}
]
