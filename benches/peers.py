#!/usr/bin/env python3
"""The query of benches/national.rs with DuckDB and polars, where they are installed, on the same files.

    cargo bench --bench national -- --make
    python3 benches/peers.py target/national/20-ordered.csv target/national/20-shuffled.csv

Each runs in a process of its own, with as many threads as it likes, three times; the least time counts.
What is asked for: 60 indicators' mean, quartiles and everybody's rank among the municipalities, by year and sex.
"""
import importlib.util
import os
import resource
import subprocess
import sys
import time

GEOS, KPIS = 312, 6000


def wanted(path):
    rows = int(os.path.basename(path).split("-")[0]) * 1_000_000
    years = max(rows // (KPIS * GEOS * 3), 1) + 1
    there = min(rows // (years * GEOS * 3), KPIS)
    places = [at * there // 60 for at in range(60)]
    return ["%s%05d" % ("U" if at % 3 == 0 else "N", 10 + at * 13) for at in places]


def duckdb(path):
    import duckdb

    kpis = ",".join("'%s'" % kpi for kpi in wanted(path))
    connection = duckdb.connect()
    connection.execute(
        f"""create temp table t as select kpi, period, gender, value from read_csv('{path}', delim=';', header=true,
        auto_detect=false, quote='"', columns={{'kpi':'VARCHAR','municipality':'VARCHAR','period':'USMALLINT',
        'gender':'VARCHAR','value':'DOUBLE'}}) where kpi in ({kpis}) and value is not null and municipality >= '0100'"""
    )
    groups = connection.execute(
        """select count(*) from (select avg(value), quantile_cont(value, 0.25), quantile_cont(value, 0.75)
        from t group by kpi, period, gender)"""
    ).fetchone()[0]
    ranks = connection.execute(
        """select count(r) from (select rank() over (partition by kpi, period, gender order by value) r from t)"""
    ).fetchone()[0]
    return groups, ranks


def polars(path):
    import polars as pl

    schema = {
        "kpi": pl.String, "municipality": pl.String, "period": pl.UInt16, "gender": pl.String, "value": pl.Float64,
    }
    of = ["kpi", "period", "gender"]
    table = (
        pl.scan_csv(path, separator=";", schema=schema)
        .filter(pl.col("kpi").is_in(wanted(path)) & pl.col("value").is_not_null() & (pl.col("municipality") >= "0100"))
        .collect(engine="streaming")
    )
    value = pl.col("value")
    groups = table.group_by(of).agg(
        value.mean().alias("mean"),
        value.quantile(0.25, "linear").alias("lower"),
        value.quantile(0.75, "linear").alias("upper"),
    )
    ranks = table.select(value.rank("min").over(of))
    return groups.height, ranks.height


WAYS = {"duckdb": duckdb, "polars": polars}


def run(way, path):
    __import__(way)
    start, before = time.monotonic(), os.times()
    groups, ranks = WAYS[way](path)
    wall, after = time.monotonic() - start, os.times()
    processor = after.user + after.system - before.user - before.system
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(int(wall * 1000), int(processor * 1000), memory, groups, ranks)


def main(paths):
    for path in paths:
        print(f"\n{path}\n{'way':<8}{'wall ms':>10}{'cpu ms':>10}{'memory KB':>12}{'groups':>9}{'ranks':>10}")
        for way in WAYS:
            if importlib.util.find_spec(way) is None:
                print(f"{way:<8} is not installed")
                continue
            turns = []
            for _ in range(3):
                ran = subprocess.run([sys.executable, __file__, "--run", way, path], capture_output=True, text=True)
                if ran.returncode:
                    sys.exit(ran.stderr)
                turns.append([int(number) for number in ran.stdout.split()])
            wall, processor, memory = min(t[0] for t in turns), min(t[1] for t in turns), max(t[2] for t in turns)
            print(f"{way:<8}{wall:>10}{processor:>10}{memory:>12}{turns[0][3]:>9}{turns[0][4]:>10}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run(*sys.argv[2:])
    else:
        main(sys.argv[1:])
