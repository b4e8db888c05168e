#!/bin/bash
# What Snakemake asks of a job, given its id: running, success or failed. Without it, a job that Slurm ended (time limit,
# memory, a node that failed, scancel) would be waited for without end.
id=${1%%;*} # "sbatch --parsable" adds ";cluster" where there are several clusters
shown=$(scontrol --oneliner show job "$id" 2>&1)
state=$(sed -n 's/.*JobState=\([A-Z_]*\).*/\1/p' <<<"$shown")
if [ -z "$state" ] && grep -qi 'invalid job id' <<<"$shown"; then
  # The controller forgets jobs some minutes after their end; the accounting, where there is one, does not.
  state=$(sacct --jobs="$id" --allocations --noheader --parsable2 --format=State 2>/dev/null | sed -n '1s/ .*//;1p')
  state=${state:-FORGOTTEN}
fi
case $state in
COMPLETED) echo success ;;
BOOT_FAIL | CANCELLED | DEADLINE | FAILED | NODE_FAIL | OUT_OF_MEMORY | REVOKED | TIMEOUT | FORGOTTEN) echo failed ;;
*) echo running ;; # among them no answer: it is asked again
esac
