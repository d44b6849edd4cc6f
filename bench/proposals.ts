import pg from 'pg'

/** Adds `count` proposals, of all agencies in turn, to the newest round of a city that runs. */
export async function addProposals(
	connection: string,
	schema: string,
	count: number
): Promise<void> {
	const client = new pg.Client({
		connectionString: connection,
		options: `-c search_path=${schema},public`
	})
	await client.connect()
	try {
		await client.query(
			`with round as (select year from needs_round order by year desc limit 1),
			agency as (
				select id, row_number() over (order by name) as n, count(*) over () as all from people_agency
				where kind = 'agency'
			),
			competency as (
				select id, name, row_number() over (order by code) as n, count(*) over () as all from people_competency
				where active
			),
			wish as (
				select gen_random_uuid() as id, i, (select coalesce(max(number), 0) from needs_proposal) + i as number,
					a.id as agency_id, c.id as competency_id, c.name as competency,
					(array['proposed', 'verified', 'validated', 'rejected'])[1 + i % 4] as state
				from generate_series(1, $1::integer) as i
				join agency a on a.n = 1 + i % a.all
				join competency c on c.n = 1 + (i * 7) % c.all
			),
			written as (
				insert into needs_proposal (id, year, number, agency_id, state, title, competency_id, evidence, target_kind,
					target, form_code, urgency, people, authors, proposed_by, proposed_at, verified_by, verified_at, validated_by,
					validated_at, rejected_by, reason, created_at, updated_at)
				select w.id, round.year, w.number, w.agency_id, w.state, 'Petugas ke-' || w.i || ' menguasai ' || w.competency,
					w.competency_id, 'Bukti contoh nomor ' || w.i, 'agency', 'Sasaran contoh', 'B3', 'normal', 1 + w.i % 40,
					array['uji:pengusul'], 'uji:pengusul', now(),
					case when w.state in ('verified', 'validated') then 'uji:verifikator' end,
					case when w.state in ('verified', 'validated') then now() end,
					case when w.state = 'validated' then 'uji:sekda' end, case when w.state = 'validated' then now() end,
					case when w.state = 'rejected' then 'uji:verifikator' end,
					case when w.state = 'rejected' then 'Contoh alasan' else '' end, now(), now()
				from wish w cross join round
				returning id, agency_id
			)
			insert into needs_proposal_agency (proposal_id, agency_id) select id, agency_id from written`,
			[count]
		)
		await client.query('analyze needs_proposal, needs_proposal_agency')
	} finally {
		await client.end()
	}
}
