# Versions: what is compared, and what stands in the way of it.

cli-diff = Shows what differs between two versions of plans: what was sharpened, loosened, added and removed
cli-old = OLD
cli-new = NEW
cli-versions-help = The versions: a revision in git (HEAD~3, a branch, a tag, a day such as 2025-03-01), a folder or a plan (socialnamnden/2012); one alone is compared with what stands in the folder now, none at all is what was last committed against now. PATH narrows to an organisation or a plan
cli-as-of-diff-help = The day that verdicts of both versions are given for, or a period whose last day it is; otherwise the end of the plan's period
cli-format-diff = How the result is shown: text, markdown (for the decision paper) or json (for other programs)
cli-stat-help = Shows only how many changes there are of each kind, plan by plan
cli-exit-code-help = Ends with status 1 if the versions differ

failure-git-no-repository = There is no git repository in { $path } or above it. Compare two folders instead (plan diff OLD NEW), or make a repository with git init.
failure-git-unopened = The git repository in { $path } can't be opened: { $why }
failure-git-reftable = The git repository in { $path } keeps its branches as a reftable, which can't be read yet. Clone it anew with git clone --ref-format=files, or compare two folders instead.
failure-git-no-commits = Nothing has been committed to git yet, so there is no older version to compare with. Save a first one with git add and git commit.
failure-git-no-revision = There is no version, folder or plan called { $name }. Versions are branches, tags, ids of commits, HEAD~1 or days; git log shows which there are.
failure-git-near-revision = There is no version, folder or plan called { $name }. Did you mean { $near }?
failure-git-early = The history does not reach as far back as { $name }: it begins on { $day }.
failure-git-shallow = { $name } is not in this copy of the repository, which has the latest history only. Fetch the rest with git fetch --unshallow.
failure-git-unrelated = { $one } and { $other } have no common origin in the history. Compare them with two stops instead of three.
failure-git-submodule = The folder { $folder } is a repository of its own (a submodule) that has not been fetched in the version compared. Fetch it with git submodule update --init, or run plan inside the folder.
failure-git-object = A file in the git repository in { $path } can't be read: { $why }. Check the repository with git fsck.
failure-git-bare = The repository has no files outside its history to compare with. Give two versions: plan diff OLD NEW.
failure-git-outside = { $path } is not in the same git repository as { $name }.
failure-diff-ambiguous = { $name } is both a version in git and a folder. Write ./{ $name } for the folder, or refs/heads/{ $name } for the branch.
failure-diff-range = Two versions with stops between them (A..B) are both versions already. Only a folder can stand after them.
failure-diff-neither = There is no folder or plan called { $name }, and there is no git repository in { $path } or above it, so it can't be a version either.
failure-diff-nothing = There is no organisation.toml to compare, neither in { $old } nor in { $new }.
failure-diff-unread = { $path } can't be read in { $name }: { $why }.

cli-log = Shows when a goal or an indicator changed, from what to what, in which commit
cli-log-id-help = The id of the goal, indicator, activity or budget row, as it stands in the plan
log-now = Not committed yet – { $plan }
log-commit = { $date } ({ $short }) { $subject } – { $plan }
log-commit-undated = { $short } { $subject } – { $plan }
log-shallow = The history ends at { $commit }: this copy of the repository has the latest history only. Fetch the rest with git fetch --unshallow.
log-unread = { $count ->
        [one] In one version the plan could not be read. Changes in it are shown with the next version that can be read.
       *[other] In { $count } versions the plan could not be read. Changes in them are shown with the next version that can be read.
    }
failure-log-none = No version of the plans has a goal, an indicator or anything else with the id { $id }. Which ids there are stands in plan.toml.
failure-log-near = No version of the plans has a goal, an indicator or anything else with the id { $id }. Did you mean { $near }?

here = the folder you are in
