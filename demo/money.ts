import type { Context } from '#platform/context.ts'
import type { Basis, ComponentKind } from '#plan/costs.ts'
import { recordComponent } from '#plan/server/edit-components.ts'
import { listPriceExcess, writePriceReason } from '#plan/server/list-price-excess.ts'
import { recordBudget } from '#plan/server/record-budget.ts'
import { recordSpending, reverseSpending } from '#plan/server/record-spending.ts'
import { recordAccount } from '#plan/server/show-budget-lines.ts'
import { civilDate } from '#platform/i18n/format.ts'
import type { City } from './city.ts'
import * as store from './store.ts'

const SUB =
	'Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, JPT, JF, Kepemimpinan, dan Prajabatan (contoh)'

const accounts = {
	speakers: ['5.04.02.01', 'Honorarium narasumber'],
	meals: ['5.04.02.02', 'Konsumsi'],
	materials: ['5.04.02.03', 'Bahan, alat tulis, dan ujian'],
	venue: ['5.04.02.04', 'Sewa tempat dan alat'],
	travel: ['5.04.02.05', 'Perjalanan dinas'],
	whole: ['5.04.02', 'Pengembangan kompetensi']
} as const

/** Invented ceilings: group | item | unit | rupiah. */
const prices = `
Honorarium | Narasumber dari perangkat daerah | orang/jam | 350000
Honorarium | Narasumber dari perguruan tinggi atau kementerian | orang/jam | 400000
Konsumsi | Makan siang pelatihan | orang/kali | 50000
Konsumsi | Kudapan pelatihan | orang/kali | 17500
Sewa | Ruang dan alat pelatihan | hari | 1000000
Perjalanan | Transpor narasumber antarkota | orang | 1750000`

/** Parts of three activities that give just the costs of the catalogue: code | what | basis | price | volume | unit | item. */
const parts = `
P01 | speaker | speakers | Narasumber dua orang, enam jam | batch | 300000 | 12 | orang/jam | Narasumber dari perangkat daerah
P01 | venue | venue | Ruang dan alat | batch | 900000 | 2 | hari | Ruang dan alat pelatihan
P01 | materials | materials | Alat tulis dan spanduk | batch | 1100000 | 1 | paket |
P01 | meals | meals | Makan siang | head | 45000 | 2 | orang/kali | Makan siang pelatihan
P01 | meals | meals | Kudapan | head | 15000 | 4 | orang/kali | Kudapan pelatihan
P01 | materials | materials | Bahan cetak | head | 40000 | 1 | set |
K05 | speaker | speakers | Narasumber perguruan tinggi | batch | 350000 | 16 | orang/jam | Narasumber dari perguruan tinggi atau kementerian
K05 | venue | venue | Ruang dan alat | batch | 900000 | 2 | hari | Ruang dan alat pelatihan
K05 | materials | materials | Alat tulis dan lisensi data | batch | 1600000 | 1 | paket |
K05 | meals | meals | Makan siang | head | 45000 | 2 | orang/kali | Makan siang pelatihan
K05 | meals | meals | Kudapan | head | 15000 | 4 | orang/kali | Kudapan pelatihan
K05 | materials | materials | Buku latihan | head | 110000 | 1 | set |
K10 | speaker | speakers | Narasumber kementerian | batch | 450000 | 40 | orang/jam | Narasumber dari perguruan tinggi atau kementerian
K10 | travel | travel | Transpor narasumber | batch | 1500000 | 2 | orang | Transpor narasumber antarkota
K10 | materials | materials | Alat tulis | batch | 1000000 | 1 | paket |
K10 | meals | meals | Makan siang | head | 45000 | 5 | orang/kali | Makan siang pelatihan
K10 | meals | meals | Kudapan | head | 15000 | 10 | orang/kali | Kudapan pelatihan
K10 | certificate | materials | Ujian sertifikasi | head | 475000 | 1 | orang |`

const rowsOf = (table: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))

/** Accounts, price standards and cost components of the example, and what the running year has spent. */
export async function installMoney(ctx: Context, city: City, year: number): Promise<void> {
	for (const [code, name] of Object.values(accounts))
		await recordAccount(ctx, {
			...{ tahun: year, code, name: `${name} (contoh)`, subActivity: SUB, version: 0 }
		})
	const items = await installPrices(ctx, year)
	const activities = await store.mapActivities(ctx.db)
	for (const [code, kind, account, label, basis, price, volume, unit, item] of rowsOf(parts))
		await recordComponent(ctx, {
			...{ id: activities.get(code!)!, komponen: undefined, version: 0 },
			...{ kind: kind as ComponentKind, label: label!, basis: basis as Basis, unit: unit! },
			account: accounts[account as keyof typeof accounts][0],
			...{ price: Number(price), volume: Number(volume), itemId: items.get(item!) ?? null }
		})
	await explainExcesses(ctx, year)
	await installSpending(ctx, city, { year: year - 1, activities })
}

async function installPrices(ctx: Context, year: number): Promise<Map<string, string>> {
	const id = ctx.newId()
	const rows = rowsOf(prices).map(([grp, name, unit, ceiling]) => ({
		...{ id: ctx.newId(), grp: grp!, name: name!, unit: unit! },
		ceiling: Number(ceiling)
	}))
	await store.insertAll(ctx.db, 'plan_price_standard', [
		{
			...{ id, name: 'Standar harga contoh', legal_basis: 'Contoh, bukan peraturan' },
			...{ certainty: 'house', valid_from: `${year - 1}-01-01`, valid_to: `${year}-12-31` },
			...{ recorded_by: ctx.actor.id, recorded_at: ctx.now, applied_at: ctx.now }
		}
	])
	await store.insertAll(
		ctx.db,
		'plan_price_item',
		rows.map(({ ceiling: _, ...item }) => item)
	)
	await store.insertAll(
		ctx.db,
		'plan_price',
		rows.map((row) => ({ standard_id: id, item_id: row.id, ceiling: row.ceiling }))
	)
	return new Map(rows.map((row) => [row.name, row.id]))
}

async function explainExcesses(ctx: Context, tahun: number): Promise<void> {
	const { excesses } = await listPriceExcess(ctx, { tahun })
	for (const { activityId, itemId, price, ceiling, version } of excesses)
		await writePriceReason(ctx, {
			...{ tahun, kegiatan: activityId, barang: itemId, price, ceiling, version },
			reason: 'Contoh alasan: hanya kementerian itu yang berwenang mengajar materi ini.'
		})
}

/** Rupiah in hundred thousands, a share of a source. */
const shareOf = (rupiah: number, share: number) =>
	Math.max(100_000, Math.floor((rupiah * share) / 100_000) * 100_000)

/** The ceiling of the running year, a contract partly paid, payments, and one that was recorded wrongly and taken back. */
async function installSpending(
	ctx: Context,
	{ budget }: City,
	{ year, activities }: { year: number; activities: ReadonlyMap<string, string> }
): Promise<void> {
	await recordBudget(ctx, {
		...{ tahun: year, total: budget.total, sources: budget.sources, agencies: {}, pools: {} },
		...{ goalFloor: 0.1, fairness: {}, exploreShare: 0.05, exploreBonus: false, version: 0 }
	})
	const today = civilDate(ctx.now)
	const { APBD = 0, DAK = 0 } = budget.sources
	const spend = async (
		on: string,
		entry: Pick<Parameters<typeof recordSpending>[1], 'document' | 'number' | 'amount'> & {
			code?: string
			source: string
			description: string
		}
	) => {
		const { code, source, ...rest } = entry
		const datedOn = `${year}-${on}` < today ? `${year}-${on}` : `${year}-01-02`
		await recordSpending(ctx, {
			...{ tahun: year, datedOn, closes: false, settles: undefined, batch: undefined },
			...{ account: accounts.whole[0], charge: { source, agencyId: null } },
			kegiatan: code && activities.get(code),
			...rest
		})
	}
	await spend('02-16', {
		...{ document: 'spk', number: `SPK/01/BKPSDM/${year}`, amount: shareOf(APBD, 0.2) },
		...{ code: 'P01', source: 'APBD', description: 'Penyelenggaraan pelayanan prima (contoh)' }
	})
	const paid = await store.getSpending(ctx.db, `SPK/01/BKPSDM/${year}`)
	await recordSpending(ctx, {
		...{ tahun: year, document: 'sp2d', number: `SP2D/0117/LS/${year}`, closes: false },
		...{
			datedOn: paid.datedOn,
			amount: shareOf(APBD, 0.12),
			description: 'Termin pertama (contoh)'
		},
		...{ settles: paid.id, account: '', charge: undefined, kegiatan: undefined, batch: undefined }
	})
	await spend('03-09', {
		...{ document: 'sp2d', number: `SP2D/0204/LS/${year}`, amount: shareOf(APBD, 0.15) },
		...{ code: 'K05', source: 'APBD', description: 'Pengambilan keputusan berbasis data (contoh)' }
	})
	await spend('03-12', {
		...{ document: 'spj', number: `SPJ/011/${year}`, amount: shareOf(APBD, 0.5) },
		...{ source: 'APBD', description: 'Konsumsi rapat persiapan (contoh)' }
	})
	const wrong = await store.getSpending(ctx.db, `SPJ/011/${year}`)
	const reason = 'Contoh: angka nol tertulis terlalu banyak.'
	await reverseSpending(ctx, { tahun: year, catatan: wrong.id, reason })
	await spend('03-12', {
		...{ document: 'spj', number: `SPJ/011/${year}`, amount: shareOf(APBD, 0.05) },
		...{ source: 'APBD', description: 'Konsumsi rapat persiapan (contoh)' }
	})
	await spend('04-20', {
		...{ document: 'sp2d', number: `SP2D/0311/LS/${year}`, amount: shareOf(DAK, 0.3) },
		...{ code: 'K19', source: 'DAK', description: 'Pembelajaran mendalam bagi guru (contoh)' }
	})
}
