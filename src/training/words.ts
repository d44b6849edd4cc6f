import type { BatchState, EnrolmentState, Origin } from './model.ts'

export const batchStateWords: Record<BatchState, string> = {
	draft: 'Rancangan',
	open: 'Dibuka',
	done: 'Selesai',
	cancelled: 'Dibatalkan'
}

export const batchTones: Record<BatchState, 'idle' | 'ok' | 'info' | 'bad'> = {
	draft: 'idle',
	open: 'ok',
	done: 'info',
	cancelled: 'bad'
}

export const enrolmentStateWords: Record<EnrolmentState, string> = {
	asked: 'Menunggu atasan',
	refused: 'Belum disetujui',
	waiting: 'Daftar tunggu',
	enrolled: 'Peserta',
	withdrawn: 'Mundur',
	replaced: 'Digantikan'
}

export const originWords: Record<Origin, string> = {
	plan: 'Rencana',
	nomination: 'Usul perangkat daerah',
	request: 'Permintaan sendiri',
	citizen: 'Warga',
	substitute: 'Pengganti'
}

/** Labels of a batch's form, for the summary of what is to be mended. */
export const batchLabels = {
	title: 'Nama angkatan',
	seats: 'Kursi pegawai',
	citizenSeats: 'Kursi warga',
	enrolUntil: 'Pendaftaran sampai',
	withdrawUntil: 'Mundur paling lambat',
	bring: 'Yang dibawa peserta',
	note: 'Keterangan',
	validMonths: 'Berlaku berapa bulan'
}

export const sessionLabels = {
	topic: 'Topik',
	date: 'Tanggal',
	begins: 'Mulai',
	ends: 'Selesai',
	roomId: 'Ruang',
	place: 'Tempat lain',
	link: 'Tautan daring',
	facilitatorId: 'Fasilitator',
	speaker: 'Pembicara lain'
}

export const enrolmentTones: Record<EnrolmentState, 'idle' | 'ok' | 'info' | 'warn'> = {
	asked: 'info',
	refused: 'warn',
	waiting: 'info',
	enrolled: 'ok',
	withdrawn: 'idle',
	replaced: 'idle'
}
