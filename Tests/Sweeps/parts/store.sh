# Modes, rights, clocks and crowds.

# New files have the mode that the process gives to new files; files that are there keep theirs.
sweep_modes() {
  local mask mode file found expected
  for mask in 000 022 077; do
    mkdir -p "$here/$mask"
    (umask "$mask" && exec "$probe" save "${wrong:-mixed}" "$here/$mask/store" 1 1 2) >"$here/$mask/acks"
    file=$here/$mask/store/incidents/sweep-000001.json
    printf -v expected '%o' "$((0666 & ~0$mask))"
    found=$(stat -c %a "$file")
    [[ $found == "$expected" ]] || fail "umask $mask: a new file has $found"
    for mode in 600 640 664; do
      chmod "$mode" "$file"
      (umask "$mask" && exec "$probe" save "${wrong:-mixed}" "$here/$mask/store" 1 "${mode}0" 2) \
        >>"$here/$mask/acks"
      found=$(stat -c %a "$file")
      [[ $found == "$mode" ]] || fail "umask $mask: a file of mode $mode has $found"
      found=$(find "$here/$mask/store/trash" -name '*.json' -newer "$file" -printf '%m\n' | sort -u)
      [[ -z $found || $found == "$mode" ]] || fail "umask $mask: the trash of a file of mode $mode has $found"
    done
    verify "$here/$mask" 0
  done
  sum_up
}

# A store that this user may only read: it is shown, changes are refused with the reason, and nothing is written.
sweep_read_only() {
  local as=() before after status
  new_store "$here/0"
  mkdir "$here/bin"
  cp "$cutoff" "$here/bin/cutoff"
  chmod -R a+rX "$work"
  chmod -R a-w "$here/0/store"
  if ((EUID == 0)); then
    command -v setpriv >/dev/null || { note='skipped: needs setpriv when root'; return; }
    as=(setpriv --reuid 65534 --regid 65534 --clear-groups --)
  fi
  [[ $wrong == as-root ]] && { as=(); chmod -R u+w "$here/0/store"; }
  before=$(find "$here/0/store" -printf '%p %s %T@ %m\n' | sort)
  export HOME=/nonexistent
  "${as[@]}" "$here/bin/cutoff" --store "$here/0/store" list >"$here/list" 2>"$here/words" || fail "list: exit $?"
  grep -q 'sweep-000001' "$here/list" || fail 'list shows nothing'
  for number in 1 2 3; do
    status=0
    "${as[@]}" "$here/bin/cutoff" --store "$here/0/store" note sweep-000001 'cuộc gọi' \
      >"$here/id" 2>"$here/words" || status=$?
    ((status == 73)) || fail "note: exit $status"
    grep -q "$here/0/store" "$here/words" || fail "no place is named: $(tail -n 1 "$here/words")"
    trials=$number
  done
  export HOME=$work
  after=$(find "$here/0/store" -printf '%p %s %T@ %m\n' | sort)
  [[ $before == "$after" ]] || fail 'something was written'
}

# program WORDS…: the program, or a wrong one.
program() {
  case $wrong in
    no-sign) "$cutoff" "$@" | tr '+' ' ' ;;
    silent) "$cutoff" "$@" 2>/dev/null ;;
    escapes) "$cutoff" "$@" && printf '\e[31m' ;;
    *) "$cutoff" "$@" ;;
  esac
}

# Years, zones, gaps and overlaps of daylight saving, and ids while the clock jumps.
sweep_clocks() {
  local now zone told disordered
  read -r trials disordered < <("$probe" ids "$(pick 20000 1000000)")
  ((disordered == 0)) || fail "$disordered ids are out of order"
  "$cutoff" init "$here/store" >/dev/null 2>&1
  local nows zones
  nows=$(pick '1960-02-29T23:59:59+07:00 2045-12-31T23:59:59-11:00 2020-03-08T02:30:00-05:00' \
    "1960-02-29T23:59:59+07:00 2045-12-31T23:59:59-11:00 2020-03-08T02:30:00-05:00 2020-11-01T01:30:00-04:00 \
      2020-11-01T01:30:00-05:00 2020-07-04T00:30:12+07:00 1970-01-01T00:00:00Z")
  zones=$(pick 'Pacific/Apia America/New_York' \
    'Asia/Ho_Chi_Minh America/New_York Pacific/Apia Asia/Kathmandu UTC')
  for now in $nows; do
    for zone in $zones; do
      trials=$((trials + 1))
      program --sample --now "$now" --zone "$zone" list >/dev/null || fail "list at $now in $zone: exit $?"
      program --sample --now "$now" --zone "$zone" snapshot >/dev/null || fail "snapshot at $now: exit $?"
      TZ=$zone "$cutoff" --store "$here/store" --now "$now" new "việc $now" --provider P --customer C \
        >/dev/null || fail "new at $now in $zone: exit $?"
    done
  done
  "$cutoff" check "$here/store" >/dev/null 2>&1 || fail 'check finds problems'
  told=$(program --sample --now 2020-07-04T00:30:12+07:00 snapshot)
  grep -qF '+00:30:12' <<<"$told" || fail 'elapsed time has no plus'
  grep -qE -- '-[0-9]+:[0-9]{2}' <<<"$told" && fail 'a time is negative'
  return 0
}

# Many files, many records, and files over the limits: none is left out without a word.
sweep_crowds() {
  local count records told
  count=$(pick 500 50000)
  "$probe" crowd "$here/store" "$count"
  program --store "$here/store" list >"$here/list" 2>"$here/words" || fail "list: exit $?"
  told=$(grep -c 'sweep-' "$here/list" || true)
  ((told == count)) || fail "$told of $count incidents were listed"
  for records in $(pick 20001 '20000 20001'); do
    "$probe" records "$here/store" "$records" "$records" 20
  done
  # Larger than 4 MiB, and a text over 64 KiB.
  "$probe" records "$here/store" 900001 70 64000
  "$probe" records "$here/store" 900002 1 65537
  program --store "$here/store" list --json >"$here/list" 2>"$here/words" || fail "list: exit $?"
  for records in 020001 900001 900002; do
    grep -q "sweep-$records" "$here/words" || fail "sweep-$records is not listed as refused"
  done
  "$cutoff" check "$here/store" >/dev/null 2>&1 && fail 'check says nothing of files over the limits'
  trials=$((count + 4))
  [[ $form == short ]] && return
  # The largest that is allowed can be changed; one record more is refused and changes nothing.
  "$probe" save right "$here/store" 20000 30000 1 >"$here/acks" 2>"$here/words" &&
    fail 'a record over the limit was taken'
  grep -q '20000' "$here/words" || fail "the limit is not named: $(tail -n 1 "$here/words")"
  "$cutoff" check "$here/store/incidents/sweep-020000.json" >/dev/null 2>&1 || fail 'the largest file is damaged'
}

# What must not reach a terminal, in every text and name: no command may let it through.
sweep_raw_text() {
  local words language
  "$probe" raw-text "$here/store"
  local ids
  ids=$(cd "$here/store/incidents" && printf '%s\n' [a-z]*-??????.json | sed 's/\.json$//')
  for language in vi en; do
    while read -r words; do
      trials=$((trials + 1))
      # shellcheck disable=SC2086
      program --store "$here/store" --lang "$language" --now 2020-07-03T22:00:07+07:00 $words \
        >"$here/out" 2>&1 || [[ $words == check* ]] || fail "$words: exit $?"
      ! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf|\xf3\xa0[\x80\x81]' \
        "$here/out" || fail "$words lets a bad character through"
    done < <(
      printf '%s\n' list 'list --json' next check snapshot 'snapshot --size 80x24' 'snapshot --size 200x60'
      printf 'show %s\nshow %s --json\n' $(sed 's/.*/& &/' <<<"$ids")
      printf 'snapshot --keys %s\n' $(pick '3 Enter' 'Tab 2 3 4 5 Enter z')
    )
  done
  "$cutoff" check "$here/store" >"$here/out" 2>&1
  return 0
}
export -f program
