import pg from 'pg'

/** Gives a year a plan of `count` versions, each with every activity of the catalogue and a comment on each third line. */
export async function addVersions(
	connection: string,
	schema: string,
	{ year, count }: { year: number; count: number }
): Promise<void> {
	const client = new pg.Client({
		connectionString: connection,
		options: `-c search_path=${schema},public`
	})
	await client.connect()
	try {
		await client.query(
			`with run as (select id from plan_composition where year = $1 and finished_at is not null order by created_at limit 1)
			insert into plan_version (id, year, number, composition_id, state, made_by, made_by_name, made_at)
			select gen_random_uuid(), $1, i, run.id, case when i = $2 then 'draft' else 'replaced' end, 'uji', 'Uji', now()
			from generate_series(1, $2::integer) as i cross join run`,
			[year, count]
		)
		await client.query(
			`insert into plan_version_line (version_id, activity_id, code, title, goal, source, included, mandatory, batches, seats,
				cost, fixed_cost, reason, held)
			select v.id, a.id, a.code, a.title, a.goal, a.source, true, false, 2, 40 + v.number, 10000000 + v.number, 10000000,
				'Menutup kesenjangan.', '[{"number": 1, "month": 3, "seats": 40, "cost": 10000000}]'
			from plan_version v cross join plan_activity a where v.year = $1`,
			[year]
		)
		await client.query(
			`insert into plan_version_step (id, version_id, number, step, state, by_account, by_name, by_person, at)
			select gen_random_uuid(), id, 1, 'make', 'draft', 'uji', 'Uji', 'uji', now() from plan_version where year = $1`,
			[year]
		)
		await client.query(
			`insert into plan_comment (id, version_id, activity_id, body, by_account, by_name, at, to_role, due_on)
			select gen_random_uuid(), l.version_id, l.activity_id, 'Mengapa?', 'uji', 'Uji', now(), 'planner', current_date + 3
			from plan_version_line l join plan_version v on v.id = l.version_id
			where v.year = $1 and get_byte(uuid_send(l.activity_id), 0) % 3 = 0`,
			[year]
		)
		await client.query(
			`insert into plan_year (year, composition_id, version_id, accepted_by, accepted_at)
			select year, composition_id, id, 'uji', now() from plan_version where year = $1 and state = 'draft'`,
			[year]
		)
		await client.query('analyze plan_version, plan_version_line, plan_version_step, plan_comment')
	} finally {
		await client.end()
	}
}
