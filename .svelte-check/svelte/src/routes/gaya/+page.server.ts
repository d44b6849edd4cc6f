import { error } from '@sveltejs/kit'
import { dev } from '$app/env'
import { readQuery } from '#ui/table/url.ts'
import * as samples from './samples.ts'
import type { PageServerLoad } from './$types'

// The specimen of the design system is for us, so it exists in development only.
export const load: PageServerLoad = ({ url }) => {
	if (!dev) error(404, 'Halaman tidak ditemukan.')

	const { heat, ...charts } = samples
	return {
		charts: { ...charts, heat: heat(url.searchParams.get('kolom')) },
		query: readQuery(url.searchParams, {
			sorts: ['nama', 'jp'],
			standard: 'nama',
			filters: ['cari', 'opd']
		})
	}
}
