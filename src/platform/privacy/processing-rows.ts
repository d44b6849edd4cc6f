import type { Processing } from './processing.ts'

/** What the platform uses personal data for. */
export const processing: readonly Processing[] = [
	{
		code: 'platform.accounts',
		title: 'Akun dan keamanan',
		purpose: 'Mengenali siapa yang masuk, dan melindungi akunnya dari orang lain.',
		legalBasis:
			'Tugas dan kewenangan badan publik, UU 27/2022 pasal 20 (pilihan dasar ini kebijakan sendiri)',
		categories:
			'Nama, NIP, surel, peran, sesi, alamat jaringan, dan perangkat pegawai yang punya akun.',
		recipients: 'Administrator Bina. Riwayat masuk hanya dilihat pemiliknya.',
		retention: 'Selama akun terbuka; riwayat masuk menurut pengaturan keamanan.',
		certainty: 'house'
	},
	{
		code: 'platform.audit',
		title: 'Catatan tindakan',
		purpose: 'Membuktikan siapa mengubah dan membaca apa, untuk pemeriksaan.',
		legalBasis: 'Kewajiban mencatat dan mengawasi pemrosesan, UU 27/2022',
		categories: 'Pelaku, tindakan, waktu, dan isi tindakan pegawai yang memakai Bina.',
		recipients: 'Administrator dan auditor; setiap pembacaan ikut tercatat.',
		retention: 'Isi catatan menurut masa simpan; siapa, apa, dan kapan disimpan seterusnya.',
		certainty: 'unconfirmed'
	},
	{
		code: 'platform.mail',
		title: 'Surat dari Bina',
		purpose: 'Memberi tahu pegawai dan warga tentang keputusan yang menyangkut mereka.',
		legalBasis:
			'Tugas dan kewenangan badan publik, UU 27/2022 pasal 20 (pilihan dasar ini kebijakan sendiri)',
		categories: 'Nama, alamat surel, dan isi surat.',
		recipients: 'Penerimanya sendiri, dan penyedia surel pemerintah daerah.',
		retention: 'Menurut aturan surat; sesudah itu alamat dan isinya dihapus.',
		certainty: 'house'
	}
]
