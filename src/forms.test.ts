import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What gives a form its request id. */
const KEYS = /<(FormKeys|LockKeys|SendKeys)\b|name="_id"|@render keys\(\)/

/** Forms that end as they would after one press: they name the state that they want, or make what only the last one keeps. */
const harmlessTwice: readonly string[] = [
	'plan/ui/CaseUses.svelte ?/hapus', // what is gone stays gone
	'plan/ui/MessageActivities.svelte ?/lepaskan',
	'routes/(publik)/keluar/+page.svelte',
	'routes/(publik)/masuk/+page.svelte', // a session more, which the person sees and can end
	'routes/(publik)/masuk/kode/+page.svelte', // a code is used once
	'routes/(publik)/periksa/FileForm.svelte', // a question
	'routes/(publik)/sertifikat/+page.svelte ?/berkas',
	'routes/(publik)/sertifikat/+page.svelte ?/daftar',
	'routes/(publik)/sertifikat/[nomor]/+page.svelte',
	'routes/(staf)/akun/+page.svelte ?/tampilan',
	'routes/(staf)/akun/keamanan/+page.svelte ?/keluar_semua',
	'routes/(staf)/akun/keamanan/+page.svelte ?/keluarkan',
	'routes/(staf)/akun/keamanan/+page.svelte ?/keluarkan_lain',
	'routes/(staf)/akun/keamanan/kode/+page.svelte ?/matikan', // a code is used once
	'routes/(staf)/akun/keamanan/kode/+page.svelte ?/nyalakan',
	'routes/(staf)/akun/keamanan/kode/+page.svelte ?/pemulihan',
	'routes/(staf)/atur/EmblemForm.svelte ?/hapus',
	'routes/(staf)/atur/EmblemForm.svelte ?/lambang',
	'routes/(staf)/atur/akun/[id=uuid]/+page.svelte /atur/akun/{data.account.id}/slip?/cetak', // the last code counts
	'routes/(staf)/atur/akun/[id=uuid]/+page.svelte ?/buka',
	'routes/(staf)/atur/akun/[id=uuid]/+page.svelte ?/cabut',
	'routes/(staf)/atur/akun/[id=uuid]/+page.svelte ?/tutup',
	'routes/(staf)/atur/akun/[id=uuid]/kode/+page.svelte', // the last code counts
	'routes/(staf)/atur/akun/[id=uuid]/slip/+page.svelte ?/cetak',
	'routes/(staf)/pekerjaan/[id=uuid]/+page.svelte',
	'routes/(staf)/rencana/katalog/[id=uuid]/mitra/[part=uuid]/+page.svelte ?/tautan' // the last link counts
]

/** Forms of a component that are written without a request id. */
const without = (text: string): string[] =>
	[...text.matchAll(/<form\b[^>]*?method="post"[\s\S]*?<\/form>/g)]
		.filter(([form]) => !KEYS.test(form))
		.map(([form]) => /action="([^"]*)"/.exec(form)?.[1] ?? '')

test('every form that writes carries its request id, so that two presses are one', () => {
	const bare = globSync('src/**/*.svelte')
		.filter((file) => !/^src\/(ui|routes\/gaya)\//.test(file)) // those have none of their own
		.flatMap((file) =>
			without(readFileSync(file, 'utf8')).map((action) => `${file.slice(4)} ${action}`.trim())
		)
	expect(bare.sort()).toEqual([...harmlessTwice].sort())
})

test('a form without a request id is seen', () => {
	expect(without('<form method="post" action="?/a"><button>A</button></form>')).toEqual(['?/a'])
	expect(without('<form method="post"><FormKeys {requestId} /></form>')).toEqual([])
})
