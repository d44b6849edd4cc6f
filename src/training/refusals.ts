import type { Constraints } from '#platform/database/constraints.ts'
import { Refusal } from '#platform/refusal.ts'

export const batchUnknown = () =>
	new Refusal(404, 'training.batch_unknown', 'Angkatan ini tidak ada. Pilih dari daftar pelatihan.')

export const notInPlan = (year: number) =>
	new Refusal(
		409,
		'training.not_in_plan',
		`Kegiatan ini tidak ada di rencana ${year} yang ditetapkan. Pilih dari daftarnya.`
	)

export const alreadyOpened = () =>
	new Refusal(
		409,
		'training.already_opened',
		'Angkatan rencana ini sudah dibuka. Lanjutkan dari daftar pelatihan.'
	)

export const sessionUnknown = () =>
	new Refusal(
		404,
		'training.session_unknown',
		'Sesi ini tidak ada di angkatannya. Muat ulang jadwalnya.'
	)

export const batchClosed = () =>
	new Refusal(
		409,
		'training.batch_closed',
		'Angkatan ini sudah selesai atau dibatalkan, jadi tidak dapat diubah. Buat salinannya.'
	)

export const noSessions = () =>
	new Refusal(
		409,
		'training.no_sessions',
		'Angkatan ini belum punya sesi. Tambahkan paling sedikit satu sesi dulu.'
	)

export const notHeldYet = () =>
	new Refusal(
		409,
		'training.not_held_yet',
		'Sesi terakhirnya belum lewat. Tandai selesai sesudah semua sesi diadakan.'
	)

export const roomChoiceUnknown = () =>
	new Refusal(422, 'training.room_unknown', 'Ruang ini tidak dipakai lagi. Pilih ruang yang lain.')

export const facilitatorChoiceUnknown = () =>
	new Refusal(
		422,
		'training.facilitator_unknown',
		'Fasilitator ini tidak mengajar lagi. Pilih yang lain.'
	)

/** A room, a facilitator or the batch itself has something else at that time; `clash` says what and when. */
export const sessionClashes = (clash: string) =>
	new Refusal(409, 'training.session_clashes', `${clash} Pilih waktu atau yang lain.`)

const roomTaken = () =>
	sessionClashes('Ruang itu baru saja dipakai angkatan lain pada jam yang sama.')
const facilitatorTaken = () =>
	sessionClashes('Fasilitator itu baru saja mendapat sesi lain pada jam yang sama.')

/** What PostgreSQL refuses, by the constraint's name. */
export const trainingConstraints: Constraints = {
	training_batch_planned: alreadyOpened,
	training_batch_number: alreadyOpened,
	training_session_room_once: roomTaken,
	training_session_facilitator_once: facilitatorTaken
}
