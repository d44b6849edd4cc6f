import { Refusal } from '../../refusal.ts'

export const platformUnsupported = () =>
	new Refusal(
		503,
		'database.platform',
		'PostgreSQL bawaan butuh Linux x64 atau arm64 dengan glibc. Di mesin lain, isi DATABASE_URL dengan PostgreSQL 18.'
	)

export const accountUnnamed = (uid: number) =>
	new Refusal(
		503,
		'database.account',
		`Pengguna nomor ${uid} belum tercatat di /etc/passwd. Catatkan dahulu, atau isi DATABASE_URL.`
	)

export const folderForeign = (folder: string) =>
	new Refusal(
		503,
		'database.folder_foreign',
		`Folder data ${folder} milik pengguna lain. Jalankan dengan pengguna itu, atau pilih BINA_DATA lain.`
	)

export const folderUnusable = (folder: string) =>
	new Refusal(
		503,
		'database.folder_unusable',
		`Folder data ${folder} tidak dapat dipakai. Pilih BINA_DATA lain.`
	)

export const folderReplaced = (folder: string) =>
	new Refusal(
		503,
		'database.folder_replaced',
		`Folder data ${folder} diganti selagi dipakai. Hentikan Bina yang masih berjalan, lalu jalankan lagi.`
	)

export const diskFull = (folder: string) =>
	new Refusal(
		503,
		'database.disk_full',
		`Ruang disk untuk ${folder} habis. Kosongkan sebagian, lalu jalankan lagi.`
	)

export const serverStuck = (pid: number) =>
	new Refusal(
		503,
		'database.stuck',
		`PostgreSQL yang lama (proses ${pid}) belum berhenti. Hentikan proses itu, lalu jalankan lagi.`
	)

export const serverUnwilling = (log: string) =>
	new Refusal(
		503,
		'database.unwilling',
		`PostgreSQL tidak dapat berjalan. Sebabnya tercatat di ${log}.`
	)

export const socketHomeless = () =>
	new Refusal(
		503,
		'database.socket',
		'Bina butuh folder sementara untuk soket. Periksa hak tulis pada /tmp.'
	)
