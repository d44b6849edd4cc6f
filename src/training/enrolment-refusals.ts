import { Refusal } from '#platform/refusal.ts'

export const batchNotOpen = () =>
	new Refusal(
		409,
		'training.not_open',
		'Angkatan ini tidak sedang dibuka. Pilih angkatan lain yang dibuka.'
	)

export const notByRequest = () =>
	new Refusal(
		409,
		'training.not_by_request',
		'Angkatan ini hanya untuk yang ditunjuk. Sampaikan minat Anda kepada atasan.'
	)

export const enrolmentOver = (day: string) =>
	new Refusal(
		409,
		'training.enrolment_over',
		`Pendaftaran ditutup ${day}. Hubungi penyelenggara bila masih ingin ikut.`
	)

export const withdrawalOver = (day: string) =>
	new Refusal(
		409,
		'training.withdrawal_over',
		`Batas mundur sendiri sudah lewat, yaitu ${day}. Hubungi penyelenggara.`
	)

const already = {
	asked: 'Permintaan ini sudah menunggu persetujuan atasan. Tunggu jawabannya.',
	waiting: 'Orang ini sudah ada di daftar tunggu. Giliran diberitahukan lewat surat.',
	enrolled: 'Orang ini sudah menjadi peserta angkatan ini. Lihat daftar pesertanya.'
}

export const alreadyIn = (state: keyof typeof already) =>
	new Refusal(409, 'training.already_in', already[state])

export const notIn = () =>
	new Refusal(
		404,
		'training.not_in',
		'Orang ini tidak terdaftar di angkatan ini. Muat ulang daftarnya.'
	)

export const notEmployee = () =>
	new Refusal(
		403,
		'training.not_employee',
		'Halaman ini untuk pegawai. Masuk dengan akun pegawai Anda.'
	)

export const requestsGone = () =>
	new Refusal(
		409,
		'training.requests_gone',
		'Sebagian permintaan ini sudah diputuskan orang lain. Muat ulang daftarnya.'
	)

export const nipNotReached = (nip: string) =>
	new Refusal(
		422,
		'training.nip_not_reached',
		`NIP ${nip} bukan pegawai aktif yang dapat Anda usulkan. Periksa angkanya.`
	)

export const linkOver = () =>
	new Refusal(
		410,
		'training.link_over',
		'Tautan ini sudah tidak berlaku. Masuk ke Bina untuk memutuskan permintaannya.'
	)

export const inviteUnknown = () =>
	new Refusal(
		404,
		'training.invite_unknown',
		'Tautan ini tidak dikenal atau sudah ditutup. Minta tautan baru kepada penyelenggara.'
	)

export const noCitizenSeats = () =>
	new Refusal(
		409,
		'training.no_citizen_seats',
		'Angkatan ini tidak punya kursi warga. Isi dulu kursi warga di bagian Atur.'
	)
