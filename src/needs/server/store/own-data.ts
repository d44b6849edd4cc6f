import { sql } from 'kysely'
import type { DataSource } from '#platform/privacy/source.ts'
import { waiverWords } from '../../words.ts'

/** What this slice keeps about people. */
export const ownData: readonly DataSource[] = [
	{
		key: 'kesenjangan',
		title: 'Kesenjangan kompetensi',
		covers: ['needs_gap.employee_id'],
		rows: ({ employeeId }) => sql`
			select c.name as kompetensi, g.required as diminta, g.actual as dimiliki, g.gap as kesenjangan,
				g.estimate as perkiraan, s.computed_at as dihitung
			from needs_gap g join needs_snapshot s on s.id = g.snapshot_id
			join people_competency c on c.id = g.competency_id
			where g.employee_id = ${employeeId} order by s.computed_at desc, c.name`
	},
	{
		key: 'kinerja',
		title: 'Predikat kinerja',
		covers: ['needs_performance.employee_id'],
		rows: ({ employeeId }) => sql`
			select year as tahun, predicate as predikat, source as sumber
			from needs_performance where employee_id = ${employeeId} order by year desc`
	},
	{
		key: 'pengecualian',
		title: 'Pengecualian pelatihan wajib',
		covers: ['needs_mandate_waiver.employee_id'],
		rows: ({ employeeId }) => sql`
			select code as pelatihan, kind as jenis, reason as alasan, decided_at as diputuskan, withdrawn_at as dicabut
			from needs_mandate_waiver where employee_id = ${employeeId} order by decided_at desc`,
		words: { jenis: waiverWords }
	},
	{
		key: 'usulan',
		title: 'Usulan yang menyebut Anda',
		covers: ['needs_proposal_person.employee_id'],
		rows: ({ employeeId }) => sql`
			select p.year as tahun, p.title as kebutuhan, p.state as keadaan
			from needs_proposal_person n join needs_proposal p on p.id = n.proposal_id
			where n.employee_id = ${employeeId} order by p.year desc, p.title`
	},
	{
		key: 'usulan_ditulis',
		title: 'Usulan yang Anda tulis atau putuskan',
		covers: ['needs_proposal.authors', 'needs_proposal_event.actor'],
		rows: ({ actorId }) => sql`
			select p.year as tahun, p.title as kebutuhan, e.at as waktu, e.act as tindakan, e.reason as alasan
			from needs_proposal_event e join needs_proposal p on p.id = e.proposal_id
			where e.actor = ${actorId} or (e.act = 'draft' and ${actorId} = any(p.authors)) order by e.at desc`
	}
]
