#!/bin/bash
# The same without Snakemake: a Slurm array with one task for each shard.
#
#   job=$(sbatch --parsable --array=1-64 slurm-array.sh /data/plates /data/results)
#   sbatch --dependency=afterok:$job --wrap "tdm-elisa collect /data/results/shards/* --out /data/results/merged"
#
# Some of them again, with the number of all: SHARDS=64 sbatch --array=7,12 slurm-array.sh /data/plates /data/results
#
#SBATCH --job-name=tdm-elisa
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=02:00:00
archive=$1
out=$2
index=$SLURM_ARRAY_TASK_ID
${TDM_ELISA:-tdm-elisa} batch "$archive" --out "$out/shards/$index" --shard "$index/${SHARDS:-$SLURM_ARRAY_TASK_COUNT}" --jobs 1 "${@:3}"
code=$?
# A rejected run (1) and one that could not be read (3) are results; the summary says which.
if { [ $code -eq 1 ] || [ $code -eq 3 ]; } && [ -e "$out/shards/$index/summary.json" ]; then code=0; fi
exit $code
