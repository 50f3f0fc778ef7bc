#!/bin/sh
# The engine of the simulated printer. ippeveprinter runs it once a job, with the document as its argument, and reads the
# printer's state and the pages that are out from its standard error. CONTROL is a directory in which files stand for
# conditions: "paper-empty", "jam", "cover-open"; "pace" holds the milliseconds a page takes, "sheets" how many are left when
# that is to end. TRAY gets the papers.

document=$1

# A document that was cut on its way has no end; a printer cannot make pages of it.
tail -c 64 "$document" | grep -a -q '%%EOF' || exit 1

pages=$(pdfinfo "$document" 2>/dev/null | sed -n 's/^Pages: *//p')
[ -n "$pages" ] || pages=$(grep -a -c '/Type */Page\([^s]\|$\)' "$document")
[ "$pages" -ge 1 ] 2>/dev/null || pages=1

# ippeveprinter does not tell its command that the job was cancelled, so the engine asks now and then.
stop_if_cancelled() {
    if ipptool -T 1 -tv "$IPP_JOB_URI" "$CONTROL/job.test" 2>/dev/null | grep -q processing-to-stop-point; then
        [ -z "$reasons" ] || echo "STATE: -$reasons" >&2
        exit 1
    fi
}

# A printer that is switched off prints no more.
tick() {
    kill -0 "$PPID" 2>/dev/null || exit 1
    ticks=$((ticks + 1))
    [ $((ticks % 5)) -ne 0 ] || stop_if_cancelled
    sleep 0.05
}

# While the condition $1 lasts, nothing moves and the printer gives the reasons $2.
stand_still_while() {
    [ -e "$CONTROL/$1" ] || return 0
    reasons=$2
    echo "STATE: +$reasons" >&2
    while [ -e "$CONTROL/$1" ]; do tick; done
    echo "STATE: -$reasons" >&2
    reasons=
}

ticks=0
reasons=
page=0
while [ "$page" -lt "$pages" ]; do
    passed=0
    while true; do
        stand_still_while jam media-jam-error
        stand_still_while cover-open cover-open-error
        stand_still_while paper-empty media-needed-error,media-empty-error
        [ "$passed" -lt "$(cat "$CONTROL/pace")" ] || break
        tick
        passed=$((passed + 50))
    done
    page=$((page + 1))
    echo "ATTR: job-impressions-completed=$page" >&2
    if [ -e "$CONTROL/sheets" ]; then
        left=$(($(cat "$CONTROL/sheets") - 1))
        echo "$left" >"$CONTROL/sheets"
        [ "$left" -gt 0 ] || { : >"$CONTROL/paper-empty"; rm "$CONTROL/sheets"; }
    fi
done
stop_if_cancelled
mv "$document" "$TRAY/.coming-$$" && mv "$TRAY/.coming-$$" "$TRAY/$(date +%s%N).pdf"
