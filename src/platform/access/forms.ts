import { z } from 'zod'
import { isDate } from '../i18n/read.ts'
import { delegableRoles, grantedRoles, type GrantedRole } from './actor.ts'

export const Nip = z
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
	nip: Nip,
	surel: email
})
export const Activation = z.object({
	...chosen,
	kode: z.string().trim().min(1, 'Ketik kode pada slip.').max(60)
})
export const ChosenPassword = z.object({ ...chosen, sandi_lama: z.string().max(200).default('') })

const agency = z.preprocess(blank, z.uuid().nullable())

/** Who gives roles, or reads what everybody did, does it for the whole government (also by constraint). */
const isWhole = ({ role, agency }: { role: GrantedRole; agency: string | null }) =>
	agency === null || (role !== 'administrator' && role !== 'auditor')
const whole = {
	path: ['agency'],
	error: 'Peran ini hanya untuk seluruh pemerintah daerah. Kosongkan perangkat daerahnya.'
}

export const NewAccount = z
	.object({
		name,
		nip: z.preprocess(blank, Nip.nullable()),
		email,
		role: z.enum(grantedRoles),
		agency
	})
	.refine((input) => input.nip !== null || input.email !== null, {
		path: ['nip'],
		error: 'Isi NIP atau surel. Salah satunya dipakai untuk masuk.'
	})
	.refine(isWhole, whole)

export const AccountId = z.object({ id: z.uuid() })
export const Grant = z
	.object({ id: z.uuid(), role: z.enum(grantedRoles), agency })
	.refine(isWhole, whole)
export const GrantId = z.object({ id: z.uuid(), grant: z.uuid() })
export const SessionId = z.object({ session: z.uuid() })
export const Looks = z.object({
	theme: z.enum(['', 'light', 'dark']),
	contrast: z.enum(['', 'more', 'normal'])
})

const day = z.string().refine(isDate, 'Tuliskan tanggalnya, misalnya 4 12 2026.')

const LONGEST_DELEGATION = 366 * 86_400_000

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
	.refine(({ firstOn, lastOn }) => Date.parse(lastOn) - Date.parse(firstOn) <= LONGEST_DELEGATION, {
		path: ['lastOn'],
		error: 'Paling lama setahun. Tunjuk lagi bila masih perlu.'
	})
export const DelegationId = z.object({ id: z.uuid() })
