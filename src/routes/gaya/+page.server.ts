import { error } from '@sveltejs/kit'
import { dev } from '$app/env'
import type { PageServerLoad } from './$types'

// The specimen of the design system is for us, so it exists in development only.
export const load: PageServerLoad = () => {
	if (!dev) error(404, 'Halaman tidak ditemukan.')
}
