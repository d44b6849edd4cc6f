import { defineParams } from '@sveltejs/kit/params'

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined)

/** Kinds of route parameters: `[id=uuid]` leaves any other text to "not found". Plain patterns, since browsers load them. */
export const params = defineParams({
	uuid: matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
	versi: matching(/^[1-9]\d{0,4}$/),
	naskah: matching(/^(keputusan|undangan|berita-acara|pengantar-sekda|pengantar-wali-kota)$/),
	langkah: matching(/^(verifikasi|ajukan|tetapkan|kembalikan)$/),
	tahun: matching(/^2[01]\d\d$/),
	angkatan: matching(/^[A-Z0-9][A-Z0-9._-]*-\d{1,3}$/)
})
