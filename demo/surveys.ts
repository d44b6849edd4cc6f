import type { Context } from '#platform/context.ts'
import { decideNeed } from '#needs/server/decide-need.ts'
import { recordTarget } from '#needs/server/edit-targets.ts'
import { listProposedNeeds, listSurveys } from '#needs/server/list-surveys.ts'
import { writeSurvey } from '#needs/server/write-survey.ts'
import type { Survey } from '#needs/skm.ts'
import type { Ids } from './install.ts'
import { makeRng } from './rng.ts'

/** Unit | respondents | how good it is, as a mean of 1 to 4 | its weak elements. */
const units = `
Dinas Kependudukan dan Pencatatan Sipil | 384 | 3.52 | 3
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | 217 | 3.6 |
Rumah Sakit Umum Daerah | 291 | 3.24 | 3, 7, 9
Puskesmas Lembah Segar | 152 | 3.3 | 7
Puskesmas Silungkang | 148 | 3.41 |
Puskesmas Talawi | 165 | 3.16 | 2, 3, 8
Puskesmas Lumindai | 22 | 3.28 | 8
Dinas Sosial | 86 | 3.2 | 1, 9
Dinas Perhubungan | 73 | 3.34 |
Dinas Tenaga Kerja | 64 | 3.36 | 5
Kecamatan Talawi | 91 | 3.42 |
Kelurahan Durian II | 4 | 3.1 | 2`

/** Code | target | indicator | from | to | competencies, those after a semicolon in part. Written for the example. */
const targets = `
T1.2 | Birokrasi yang melayani | Indeks kepuasan masyarakat kota | 82,4 | 88,5 | MAN-05, MAN-03; MAN-04
T1.4 | Pemerintahan digital | Indeks SPBE | 2,61 | 3,4 | TEK-DIG; TEK-DAT
T2.1 | Kota wisata tambang | Kunjungan wisatawan setahun | 310.000 | 450.000 | TEK-WIS; MAN-03
T3.3 | Tata kelola keuangan yang tertib | Opini BPK | WTP | WTP | TEK-KEU; TEK-PBJ, MAN-01
T4.1 | Desa dan kelurahan berdaya | Desa mandiri | 9 | 20 | TEK-MAS, PEM-WIL`

const table = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
const list = (text = '') =>
	text
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean)

/** Surveys of three years, needs of which some are decided, and targets that competencies are linked to. */
export async function installSurveys(ctx: Context, ids: Ids, year: number): Promise<void> {
	const rng = makeRng(13)
	const { rules } = await listSurveys(ctx, { filter: {}, sort: 'ikm', descending: false })
	for (const [unit = '', respondents, mean, weak] of table(units))
		for (const back of [3, 2, 1]) {
			const low = list(weak).map(Number)
			const means = Array.from({ length: rules.elements }, (_, i) => {
				const level = Number(mean) - 0.06 * (back - 1) - (low.includes(i + 1) ? 0.45 : 0)
				return Math.round(Math.min(4, level + rng.normal() * 0.05) * 1000) / 1000
			})
			const survey: Survey = {
				...{ agencyId: ids.agencies.get(unit)!, year: year - back, period: 'year' },
				...{ respondents: Number(respondents), means }
			}
			await writeSurvey(ctx, survey, rules, { replacesId: null, importId: null })
		}
	await decideSome(ctx)
	for (const [
		code = '',
		title = '',
		indicator = '',
		baseline = '',
		target = '',
		links = ''
	] of table(targets)) {
		const [direct, partly] = links.split(';')
		const link = (strength: number) => (competency: string) => ({
			competencyId: ids.competencies.get(competency)!,
			strength
		})
		await recordTarget(ctx, {
			...{ version: 0, code, title: `${title} (contoh)`, indicator, baseline, target },
			...{ agencyId: null, firstYear: year - 2, lastYear: year + 2, active: true },
			links: [...list(direct).map(link(1)), ...list(partly).map(link(0.5))]
		})
	}
}

/** Of this year's proposals every other one is accepted and one is set aside; the rest wait. */
async function decideSome(ctx: Context): Promise<void> {
	const { rows } = await listProposedNeeds(ctx, {}, { limit: 100, offset: 0 })
	const newest = Math.max(...rows.map(({ year }) => year))
	const now = rows.filter(({ year }) => year === newest)
	for (const [i, { id, version }] of now.entries()) {
		if (i === 1)
			await decideNeed(ctx, {
				...{ kebutuhan: id, version, putusan: 'set_aside' },
				alasan: 'Loketnya baru diganti petugas; lihat survei berikutnya dulu.'
			})
		else if (i % 2 === 0 && i < 8)
			await decideNeed(ctx, { kebutuhan: id, version, putusan: 'accepted', alasan: '' })
	}
}
