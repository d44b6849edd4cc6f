import { Refusal } from '../refusal.ts'

/** The row's version is not the one the form was made from. */
export const changed = () =>
	new Refusal(409, 'platform.changed', 'Data ini sudah diubah orang lain. Muat ulang halaman, lalu periksa lagi isian Anda.')
