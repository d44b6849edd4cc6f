import { Refusal } from '../refusal.ts'

export const notBackup = () =>
	new Refusal(422, 'backup.foreign', 'Berkas ini bukan cadangan Bina. Periksa nama berkasnya.')

export const damaged = () =>
	new Refusal(
		422,
		'backup.damaged',
		'Isi berkas cadangan ini berubah atau rusak. Pakai salinan lain atau cadangan hari sebelumnya.'
	)

export const cut = () =>
	new Refusal(
		422,
		'backup.cut',
		'Berkas cadangan ini terpotong sebelum selesai. Salin ulang berkasnya dari tempat asalnya.'
	)

export const newer = (version: string) =>
	new Refusal(
		409,
		'backup.newer',
		`Cadangan ini dibuat oleh Bina yang lebih baru (${version}). Pasang versi itu, lalu pulihkan lagi.`
	)

export const passphraseWrong = () =>
	new Refusal(
		403,
		'backup.passphrase_wrong',
		'Sandi cadangan ini tidak cocok. Periksa sandinya, lalu coba lagi.'
	)

export const passphraseMissing = () =>
	new Refusal(
		409,
		'backup.passphrase_missing',
		'Sandi cadangan belum dipasang. Isi BINA_SANDI_CADANGAN di server, lalu coba lagi.'
	)

export const passphraseShort = (least: number) =>
	new Refusal(
		422,
		'backup.passphrase_short',
		`Sandi cadangan terlalu pendek. Pakai ${least} huruf atau lebih, lalu simpan di tempat aman.`
	)

export const passphrasesDiffer = () =>
	new Refusal(422, 'backup.passphrases_differ', 'Kedua sandi belum sama. Ketik sekali lagi.')

export const notEmpty = () =>
	new Refusal(
		409,
		'backup.not_empty',
		'Tempat ini sudah berisi data. Pulihkan ke BINA_DATA, basis data, atau BINA_SKEMA yang kosong.'
	)

export const secretsOfOthers = () =>
	new Refusal(
		409,
		'backup.secrets_of_others',
		'BINA_DATA ini menyimpan kunci pemerintah daerah lain. Pulihkan dengan BINA_DATA yang kosong.'
	)

export const stillRuns = () =>
	new Refusal(
		409,
		'backup.still_runs',
		'Bina sedang berjalan di tempat ini. Hentikan dahulu, lalu pulihkan lagi.'
	)

export const nothingThere = () =>
	new Refusal(
		404,
		'backup.nothing',
		'Belum ada data Bina di tempat ini. Periksa BINA_DATA, DATABASE_URL, dan BINA_SKEMA.'
	)

export const unreadable = (file: string) =>
	new Refusal(404, 'backup.unreadable', `Berkas ${file} tidak dapat dibuka. Periksa namanya.`)

export const exists = (file: string) =>
	new Refusal(409, 'backup.exists', `Berkas ${file} sudah ada. Pilih nama lain.`)

export const unwritable = (folder: string) =>
	new Refusal(
		409,
		'backup.unwritable',
		`Cadangan tidak dapat ditulis ke ${folder}. Periksa folder dan hak tulisnya.`
	)

export const diskFull = (folder: string) =>
	new Refusal(
		503,
		'backup.disk_full',
		`Ruang simpan ${folder} penuh, jadi cadangan belum dibuat. Kosongkan sebagian, lalu coba lagi.`
	)
