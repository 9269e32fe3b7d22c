//! The layout, rule by rule: what somebody wrote, and what becomes of it.
#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;

#[track_caller]
fn becomes(file: File, written: &str, laid_out: &str) {
    assert_eq!(canonical(file, written).as_deref(), Ok(laid_out));
    assert_eq!(canonical(file, laid_out).as_deref(), Ok(laid_out), "once more");
}

#[track_caller]
fn plan_becomes(written: &str, laid_out: &str) {
    becomes(File::Plan, written, laid_out);
}

#[track_caller]
fn stays(laid_out: &str) {
    plan_becomes(laid_out, laid_out);
}

#[test]
fn keys_come_in_order_and_their_values_line_up() {
    plan_becomes(
        "  [ plan ]\nperiod=\"2025\"\n\n\tcommittee   =    \"on\"   \n'title'='Plan'\nadopted = 2024-11-20\n",
        "[plan]\ntitle     = \"Plan\"\ncommittee = \"on\"\nperiod    = \"2025\"\nadopted   = 2024-11-20\n",
    );
}

#[test]
fn tables_come_in_order_and_each_of_a_kind_stays_in_its_authors() {
    plan_becomes(
        "[[goal]]\nid=\"2\"\n[[goal.activity]]\nid=\"a\"\n[[goal.indicator]]\nid=\"z\"\n[[goal.indicator]]\nid=\"b\"\n\
         [[budget]]\nid=\"x\"\n[[goal]]\nid=\"1\"\n[[goal.commitment]]\ntext=\"v\"\n[plan]\ntitle=\"P\"\n",
        "[plan]\ntitle = \"P\"\n\n[[goal]]\nid = \"2\"\n\n[[goal.indicator]]\nid = \"z\"\n\n[[goal.indicator]]\n\
         id = \"b\"\n\n[[goal.activity]]\nid = \"a\"\n\n[[goal]]\nid = \"1\"\n\n[[goal.commitment]]\ntext = \"v\"\n\n\
         [[budget]]\nid = \"x\"\n",
    );
}

#[test]
fn a_table_of_an_indicator_follows_its_indicator() {
    plan_becomes(
        "[[goal]]\n[[goal.indicator]]\nid=\"a\"\n[[goal.activity]]\nid=\"b\"\n[goal.indicator.targets]\n2026=\"y\"\n2025=\"x\"\n",
        "[[goal]]\n\n[[goal.indicator]]\nid = \"a\"\n\n[goal.indicator.targets]\n2026 = \"y\"\n2025 = \"x\"\n\n\
         [[goal.activity]]\nid = \"b\"\n",
    );
}

#[test]
fn what_the_format_does_not_have_stays_after_what_it_stood_after() {
    plan_becomes(
        "[plan]\nperiod = \"2025\"\nperoid = 1\ntitle = \"P\"\ntittel = 2\n[mine]\na = 1\n[[goal]]\nid = \"1\"\n[theirs]\nb = 1\n",
        "[plan]\ntitle  = \"P\"\ntittel = 2\nperiod = \"2025\"\nperoid = 1\n\n[mine]\na = 1\n\n[[goal]]\nid = \"1\"\n\n\
         [theirs]\nb = 1\n",
    );
}

#[test]
fn comments_go_with_what_they_stand_by() {
    plan_becomes(
        "# The file.\n\n# The period.\n\n# Goals.   \n[[goal]]   # a goal\n# Its kind.\n# In two lines.\nkind = \"mål\"# kind\n\
         title = \"T\"       # title\nid = \"1\"\n# owner = \"X\"\n\n# --- The plan\n\n[plan]\n#Of the table.\n\ntitle = \"P\"\n\n\n# The end.",
        "# The file.\n\n# The period.\n\n# --- The plan\n\n[plan]\n#Of the table.\n\ntitle = \"P\"\n\n# Goals.\n[[goal]]  # a goal\n\
         id = \"1\"\n# owner = \"X\"\n\ntitle = \"T\"    # title\n# Its kind.\n# In two lines.\nkind  = \"mål\"  # kind\n\n# The end.\n",
    );
}

#[test]
fn a_comment_keeps_the_empty_line_that_sets_it_off() {
    becomes(
        File::Organisation,
        "[checks]\nb = \"allow\"\n\n\n# Texts.\nlonger = \"deny\"\n\na = \"warn\"\n",
        "[checks]\nb = \"allow\"\n\n# Texts.\nlonger = \"deny\"\na      = \"warn\"\n",
    );
}

#[test]
fn comments_after_lines_stand_below_each_other_but_for_those_after_long_ones() {
    let long = "a".repeat(70);
    plan_becomes(
        &format!(
            "[plan]\ntitle = \"{long}\" # long\ncommittee = \"åäö\" # å\nperiod = \"2025\"\nadopted = 2024-11-20 # day\n"
        ),
        &format!(
            "[plan]\ntitle     = \"{long}\"  # long\ncommittee = \"åäö\"       # å\nperiod    = \"2025\"\n\
             adopted   = 2024-11-20  # day\n"
        ),
    );
}

#[test]
fn a_list_is_broken_where_it_is_long_and_joined_where_it_is_not() {
    let long = "x".repeat(50);
    plan_becomes(
        &format!(
            "[[goal]]\nid=\"1\"\nsuccess-factors = [ \"{long}\",\"{long}\" ]\nsupports = [\n  \"1\"\n  , '2',\n]\nowner=\"C\"\n"
        ),
        &format!(
            "[[goal]]\nid       = \"1\"\nsupports = [\"1\", \"2\"]\nsuccess-factors = [\n    \"{long}\",\n    \"{long}\",\n]\n\
             owner = \"C\"\n"
        ),
    );
    stays("[[goal]]\nsupports = []\n");
}

#[test]
fn comments_in_a_list_stay_by_their_items() {
    plan_becomes(
        "[[goal]]\nsupports = [ # all\n# first\n\"1\", # one\n\n\n# second\n\"22\" # two\n,\n# below\n\n\"3\"\n\n# last\n] # end\n",
        "[[goal]]\nsupports = [  # all\n    # first\n    \"1\",   # one\n\n    # second\n    \"22\",  # two\n    # below\n    \"3\",\n\
         \n    # last\n]  # end\n",
    );
    stays("[[goal]]\nsupports = [\n    # none yet\n]\n");
}

#[test]
fn texts_by_period_stand_on_a_line_unless_they_are_long_and_broken() {
    let long = "x".repeat(50);
    plan_becomes(
        "[[goal]]\n[[goal.indicator]]\ntargets={2025='a',\"2026\" = \"b\"}\nrules = {\n2025 = \"a\"\n}\n",
        "[[goal]]\n\n[[goal.indicator]]\ntargets = { 2025 = \"a\", 2026 = \"b\" }\nrules   = { 2025 = \"a\" }\n",
    );
    stays(&format!("[[goal]]\n\n[[goal.indicator]]\ntargets = {{ 2025 = \"{long}\", 2026 = \"{long}\" }}\n"));
    plan_becomes(
        &format!("[[goal]]\n[[goal.indicator]]\ntargets = {{ 2025 = \"{long}\",\n2026 = \"{long}\" }}\n"),
        &format!("[[goal]]\n\n[[goal.indicator]]\ntargets = {{\n    2025 = \"{long}\",\n    2026 = \"{long}\",\n}}\n"),
    );
}

#[test]
fn values_are_kept_as_they_are_written() {
    stays(
        "[[budget]]\nid     = \"\\u00e5\"\ntitle  = 'säg \"hej\"'\namount = 1_000.0\nnote   = 2024-11-20 08:00:00\n\
         a      = +1e+5\nb      = 0xFf\nc      = -.5e-7\n"
            .replace("c      = -.5e-7\n", "c      = -0.50e-7\n")
            .as_str(),
    );
    stays(
        "[plan]\ntitle  = \"P\"\nperiod = \"2025\"\nnote = \"\"\"\n  one   \n\n  # two \\\n     three\"\"\"  # after\n",
    );
}

#[test]
fn line_ends_stay_as_they_are() {
    plan_becomes(
        "# a \r\n\r\n\r\n[plan]\r\ntitle=\"P\"\r\nnote=\"\"\"\r\na \r\n\"\"\"",
        "# a\r\n\r\n[plan]\r\ntitle = \"P\"\r\nnote = \"\"\"\r\na \r\n\"\"\"\r\n",
    );
    plan_becomes("[plan]\ntitle=\"P\"\r\nnote='''a\r\nb'''", "[plan]\ntitle = \"P\"\nnote = '''a\r\nb'''\n");
}

#[test]
fn a_file_may_be_empty_or_hold_comments_only() {
    for (written, laid_out) in [("", ""), ("\n \n", ""), ("# a\n\n\n#b", "# a\n\n#b\n"), ("[plan]", "[plan]\n")] {
        plan_becomes(written, laid_out);
    }
}

#[test]
fn a_directive_to_the_editor_stays_first() {
    plan_becomes(
        "#:schema ./plan.schema.json\n[[goal]]\nid = \"1\"\n[plan]\ntitle = \"P\"\n",
        "#:schema ./plan.schema.json\n\n[plan]\ntitle = \"P\"\n\n[[goal]]\nid = \"1\"\n",
    );
}

#[test]
fn other_ways_to_write_tables_are_kept() {
    plan_becomes(
        "plan . title = \"P\"\n\"plan\".committee='on'\ngoal = [{id=\"1\",indicator=[{id='a'}]}]\n",
        "plan.title     = \"P\"\nplan.committee = \"on\"\ngoal           = [{ id = \"1\", indicator = [{ id = \"a\" }] }]\n",
    );
}

#[test]
fn a_text_with_faults_is_left_alone() {
    for faulty in ["[plan]\ntitle = \"P\nperiod = \"2025\"\n", "[plan]\na = 1\na = 2\n", "[plan]\na = 1\r# b\n", "["] {
        assert!(matches!(canonical(File::Plan, faulty), Err(Fault::Syntax(_))), "{faulty}");
    }
}

#[test]
fn the_kind_of_a_file_is_known_by_its_tables() {
    let kinds = ["[organisation]", "[[goal]]", "[[assessment]]", "[checks]", "[other]", "# plan"].map(kind);
    let (organisation, plan, followup) = (Some(File::Organisation), Some(File::Plan), Some(File::Followup));
    assert_eq!(kinds, [organisation, plan, followup, organisation, None, None]);
}
