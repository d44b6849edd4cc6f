import { findAccountByName } from '#platform/access/store.ts'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { TargetKind, Urgency } from '#needs/proposals/model.ts'
import {
	rejectProposal,
	returnProposal,
	submitProposal,
	validateProposal,
	verifyProposal
} from '#needs/server/decide-proposal.ts'
import { addPeople } from '#needs/server/name-people.ts'
import { recordRound } from '#needs/server/set-round.ts'
import { beginProposal, saveProposal } from '#needs/server/write-proposal.ts'
import type { City } from './city.ts'
import type { Ids, SignIn } from './install.ts'
import { makeRng } from './rng.ts'
import * as store from './store.ts'

const DAY = 86_400_000

type Wish = {
	agency: string
	title: string
	competency: string
	evidence: string
	target: string
	kind: TargetKind
	form: string
	urgency: Urgency
	people: number
	ends: 'draft' | 'proposed' | 'verified' | 'validated' | 'returned' | 'rejected'
}

const PERSONNEL = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'

/** agency | what | competency | evidence | target | whose | form | urgency | people | how far it came */
const lines = `
Dinas Kesehatan | Petugas loket puskesmas menjawab keluhan dengan tenang | MAN-05 | Keluhan di kotak saran naik dari 12 menjadi 31 setahun. | Kepuasan masyarakat mutu B | agency | B3 | urgent | 12 | proposed
Dinas Kependudukan dan Pencatatan Sipil | Petugas loket menjelaskan syarat dengan benar | MAN-05 | Satu dari lima pemohon datang kembali karena syarat kurang. | Layanan selesai satu kali datang | rpjmd | B3 | soon | 8 | proposed
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | Petugas loket melayani tamu penyandang disabilitas | MAN-05 | Dua keluhan ke kanal pengaduan tentang loket yang tidak ramah. | Kepuasan masyarakat mutu B | rpjmd | B5 | soon | 6 | verified
Dinas Pertanian | Penyuluh menyusun rencana tanam bersama kelompok tani | TEK-TAN | Baru 4 dari 15 kelompok tani punya rencana tanam. | Produksi padi naik 3 persen | rpjmd | C1 | normal | 9 | validated
Dinas Komunikasi dan Informatika | Pengelola data membuka data sektoral dengan benar | TEK-DAT | Nilai keterbukaan data turun dua tingkat. | Indeks SPBE 3,0 | rpjmd | B3 | soon | 7 | proposed
Badan Perencanaan Pembangunan Daerah | Perencana memakai data sektoral dalam dokumen rencana | TEK-DAT | Tiga dokumen dikembalikan karena angka tidak sama. | Rencana berbasis bukti | agency | B3 | soon | 6 | proposed
Dinas Pemberdayaan Masyarakat | Pendamping desa memeriksa laporan keuangan desa | PEM-DES | Sembilan desa terlambat menutup buku. | Semua desa menutup buku tepat waktu | rpjmd | B3 | urgent | 10 | validated
Inspektorat Daerah | Auditor memeriksa pengadaan secara elektronik | TEK-AWS | Temuan BPK tentang pengadaan berulang. | Tindak lanjut temuan 90 persen | agency | B3 | normal | 5 | returned
Satuan Polisi Pamong Praja | Anggota menertibkan pedagang tanpa bersitegang | TEK-TIB | Dua peristiwa direkam warga dan disebarkan. | Penertiban tanpa keributan | agency | B5 | soon | 15 | proposed
Dinas Pariwisata | Pemandu bercerita tentang tambang dalam bahasa Inggris | TEK-WIS | Tamu kapal wisata meminta pemandu berbahasa Inggris. | Kunjungan naik 10 persen | rpjmd | B3 | normal | 5 | rejected
Dinas Sosial | Petugas mendata keluarga rentan dengan satu daftar | TEK-MAS | Data ganda 140 keluarga. | Bantuan tepat sasaran | rpjmd | B3 | soon | 7 | draft
${PERSONNEL} | Analis menyusun rencana pengembangan dari asesmen | TEK-SDM | Rencana tahun lalu tidak menyebut hasil asesmen. | Indeks profesionalitas naik | agency | B3 | normal | 6 | proposed
`

const wishes: Wish[] = lines
	.trim()
	.split('\n')
	.map((line) => {
		const [agency, title, competency, evidence, target, kind, form, urgency, people, ends] = line
			.split(' | ')
			.map((cell) => cell.trim())
		return {
			...{ agency, title, competency, evidence, target, kind, form, urgency, ends },
			people: Number(people)
		} as Wish
	})

const PREDICATES = [
	['sangat_baik', 0.15],
	['baik', 0.7],
	['butuh_perbaikan', 0.1],
	['kurang', 0.05]
] as const

/**
 * A round that is open now, what agencies have asked for in it, and last year's appraisals of most people. The proposal of the
 * personnel office is written by its verifier, who therefore may not verify it.
 */
export async function installProposals(
	ctx: Context,
	city: City,
	ids: Ids,
	{ year, signIns }: { year: number; signIns: readonly SignIn[] }
): Promise<void> {
	const day = (days: number) => civilDate(new Date(ctx.now.getTime() + days * DAY))
	await recordRound(ctx, {
		...{ year, opensOn: day(-40), closesOn: day(40), version: 0 },
		note: ''
	})
	await installAppraisals(ctx, city, ids, Number(civilDate(ctx.now).slice(0, 4)) - 1)

	const account = async (purpose: string, roles: Actor['scopes']): Promise<Context> => {
		const { nip, name } = signIns.find((one) => one.purpose === purpose)!
		const { id } = (await findAccountByName(ctx.db, nip))!
		const actor = { id: `akun:${id}`, name, accountId: id, employeeId: null, scopes: roles }
		return { ...ctx, actor }
	}
	const verifier = await account('Verifikator BKPSDM', { verifier: 'all' })
	const secretary = await account('Sekretaris Daerah', { secretary: 'all' })

	for (const wish of wishes) {
		const agencyId = ids.agencies.get(wish.agency)!
		const staff = city.people
			.filter(({ agency }) => agency.name === wish.agency)
			.slice(0, wish.people)
		if (staff.length === 0) continue
		const scopes = { agency_officer: [agencyId] }
		const officer: Context =
			wish.agency === PERSONNEL
				? { ...verifier, actor: { ...verifier.actor, scopes } }
				: {
						...ctx,
						actor: {
							...{ id: `contoh:${agencyId}`, name: `Petugas ${wish.agency}`, scopes },
							...{ accountId: null, employeeId: null }
						}
					}
		const { id, version } = await write(officer, wish, { year, agencyId, ids, staff })
		if (wish.ends === 'draft') continue
		await submitProposal(officer, { id, version })
		const sent = { id, version: version + 1 }
		if (wish.ends === 'returned')
			await returnProposal(verifier, {
				...sent,
				reason: 'Sebutkan nomor temuannya, agar dapat dicocokkan dengan laporan.'
			})
		if (wish.ends === 'rejected')
			await rejectProposal(verifier, {
				...sent,
				reason: 'Pemandu bukan pegawai; usulkan bersama kelompok sadar wisata.'
			})
		if (wish.ends === 'verified' || wish.ends === 'validated') await verifyProposal(verifier, sent)
		if (wish.ends === 'validated') await validateProposal(secretary, { id, version: version + 2 })
	}
}

type Written = { year: number; agencyId: string; ids: Ids; staff: City['people'] }

async function write(officer: Context, wish: Wish, { year, agencyId, ids, staff }: Written) {
	const competencyId = ids.competencies.get(wish.competency)!
	const id = await beginProposal(officer, { tahun: year, agencyId, competencyId })
	const { version } = await addPeople(officer, {
		...{ id, version: 1 },
		orang: staff.map(({ nip }) => ids.people.get(nip)!)
	})
	return saveProposal(officer, {
		...{ id, version, agencyId, competencyId, title: wish.title, evidence: wish.evidence },
		...{ targetKind: wish.kind, target: wish.target, formCode: wish.form },
		...{ urgency: wish.urgency, berkas: null }
	})
}

async function installAppraisals(
	ctx: Context,
	{ people }: City,
	ids: Ids,
	year: number
): Promise<void> {
	const rng = makeRng(11)
	const predicateOf = (at: number): string => {
		let sum = 0
		return PREDICATES.find(([, share]) => at < (sum += share))?.[0] ?? 'baik'
	}
	await store.insertAll(
		ctx.db,
		'needs_performance',
		people
			.filter(() => rng.chance(0.8))
			.map(({ nip }) => ({
				employee_id: ids.people.get(nip)!,
				...{ year, predicate: predicateOf(rng.whole(0, 99) / 100), source: 'Contoh' }
			}))
	)
}
