import { z } from 'zod'
import { isDate } from '../i18n/read.ts'
import { delegableRoles, grantedRoles } from './actor.ts'

const nip = z
	.string()
	.transform((text) => text.replace(/[\s.'’-]/g, ''))
	.pipe(z.string().regex(/^\d{18}$/, 'NIP terdiri dari 18 angka. Periksa lagi pada kartu pegawai.'))

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

const email = z.preprocess(
	blank,
	z.email('Tuliskan surel yang lengkap, misalnya nama@kota.go.id.').nullable()
)
const name = z.string().trim().min(1, 'Tuliskan namanya.').max(200)
const password = z.string().min(10, 'Paling sedikit 10 huruf atau angka.').max(200)

const chosen = { sandi: password, sandi_ulang: z.string().max(200) }

export const SetUp = z.object({
	...chosen,
	kode: z.string().max(60),
	nama: name,
	nip,
	surel: email
})
export const Activation = z.object({
	...chosen,
	kode: z.string().trim().min(1, 'Ketik kode pada slip.').max(60)
})
export const ChosenPassword = z.object(chosen)

const agency = z.preprocess(blank, z.uuid().nullable())

export const NewAccount = z
	.object({
		name,
		nip: z.preprocess(blank, nip.nullable()),
		email,
		role: z.enum(grantedRoles),
		agency
	})
	.refine((input) => input.nip !== null || input.email !== null, {
		path: ['nip'],
		error: 'Isi NIP atau surel. Salah satunya dipakai untuk masuk.'
	})

export const AccountId = z.object({ id: z.uuid() })
export const Grant = z.object({ id: z.uuid(), role: z.enum(grantedRoles), agency })
export const GrantId = z.object({ id: z.uuid(), grant: z.uuid() })
export const SessionId = z.object({ session: z.uuid() })
export const Looks = z.object({
	theme: z.enum(['', 'light', 'dark']),
	contrast: z.enum(['', 'more', 'normal'])
})

const day = z.string().refine(isDate, 'Tuliskan tanggalnya, misalnya 4 12 2026.')

/** A stand-in for some days. */
export const DelegationForm = z
	.object({
		pejabat: z.string().trim().max(200).optional(),
		pengganti: z.string().trim().min(1, 'Tuliskan NIP atau surel penggantinya.').max(200),
		role: z.enum(delegableRoles, 'Pilih salah satu peran.'),
		firstOn: day,
		lastOn: day,
		reason: z.string().trim().min(3, 'Tuliskan alasannya, misalnya dinas luar.').max(300)
	})
	.refine(({ firstOn, lastOn }) => firstOn <= lastOn, {
		path: ['lastOn'],
		error: 'Hari terakhir tidak boleh sebelum hari pertama.'
	})
export const DelegationId = z.object({ id: z.uuid() })
