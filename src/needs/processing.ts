import type { Processing } from '#platform/privacy/processing.ts'

/** What this slice uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'needs.gaps',
		title: 'Kesenjangan kompetensi dan kinerja',
		purpose: 'Menentukan kompetensi mana yang didahulukan, bagi siapa.',
		legalBasis: 'Kewajiban menyusun kebutuhan pengembangan kompetensi, PP 11/2017 jo. PP 17/2020',
		categories: 'Kesenjangan, predikat kinerja, dan pengecualian pelatihan wajib pegawai.',
		recipients: 'Perencana BKPSDM dan pimpinan unitnya. Umum hanya melihat jumlah, tanpa nama.',
		retention: 'Selama bekerja di sini; hitungan lama diganti hitungan baru.',
		certainty: 'B'
	},
	{
		code: 'needs.messages',
		title: 'Usulan warga',
		purpose: 'Menjawab warga yang mengusulkan, dan memperbaiki layanan.',
		legalBasis: 'Persetujuan warga saat mengirim, UU 27/2022 pasal 20',
		categories: 'Isi usulan; nama dan kontak hanya bila warga memberikannya.',
		recipients: 'Moderator BKPSDM dan unit yang menjawab. Kontak tidak diteruskan.',
		retention: 'Kontak dihapus menurut aturan usulan warga; isinya tanpa nama disimpan.',
		certainty: 'B'
	}
]
