/** Weights of the features, learned by `tools/train.mjs`; see docs/judgement.md. Written by a tool, not by hand. */
export const weights = `
bias | -0.82 -2.13 -2.67 -3 -3.13 -4.46
i | 0.13 -0.31 -0.37 -0.51 -0.23 -0.39
me | -0.23 -0.28 0.09 -0.05 0.69 -0.39
my | 0.27 -0.21 0.42 0.29 0.09 0.16
we | 0.36 0.23 -0.05 -0.11 -0.19 -0.17
you | -0.02 0.12 -0.07 0.03 -0.14 -0.42
your | -0.36 0.17 -0.26 -0.42 0.04 0.61
someone | 0.4 -0.09 -0.43 -0.72 0.87 -0.19
everyone | -0.48 0.03 0.2 0.02 -0.38 0.06
they | -0.05 0.17 -0.22 -0.45 -0.4 -0.15
can | -0.47 -0.65 -0.95 -0.58 0.22 -0.01
do | 0.06 0.51 0.09 -0.07 0.36 -0.64
be | 0.78 -0.2 -0.43 -0.21 -0.54 -0.5
have | -0.62 -0.05 -0.71 -0.39 0.35 -0.1
will | -0.54 -0.14 -1.39 -1.14 -0.09 -0.13
not | -0.3 -0.04 -0.17 -0.2 -0.37 0.13
if | -0.74 -0.18 0.15 0.2 -0.16 -0.54
to | -0.05 -0.2 -0.28 -0.63 -0.15 0.26
for | 0.46 -0.25 0 0.12 0.32 0.03
and | 0.51 -0.13 -0.22 -0.02 0.05 -0.15
but | 0.25 -0.26 -0.65 -0.72 -0.39 -0.27
with | 0.84 0.26 -0.34 0.06 -0.09 0.42
please | -0.25 -0.2 0.77 1.02 0.87 0.49
thanks | -0.45 -0.29 0.2 0.6 -0.11 -0.42
greet | -0.21 -0.2 -0.26 -0.2 0.66 0.03
sorry | -0.03 -0.23 -0.25 0.3 -0.39 0.25
need | -0.57 -0.15 -0.74 -0.49 0.19 -0.41
want | 0.34 0.16 -0.23 -0.22 -0.49 -0.22
seek | 0.23 -0.18 -0.25 -0.14 0.31 0.03
what | 0.21 1.06 -0.31 -0.41 -0.77 -0.79
how | 0.01 0.8 -0.15 -0.36 -0.36 0.38
who | 0.23 -0.22 -0.24 -0.19 0.3 -0.37
which | 0.24 -0.09 -0.52 -0.39 -0.07 -0.15
why | 0.18 -0.22 0.34 -0.12 -0.68 -0.06
wonder | 0.11 0.71 -0.21 -0.16 -0.25 -0.04
tell | 0.15 0.41 -0.13 -0.12 -0.23 0.04
know | 0.57 -0.1 -0.18 0 0.16 -0.03
hear | 0.28 -0.1 -0.24 -0.05 0.89 -0.11
else | 0.43 0.67 0.53 0.35 -0.37 -0.03
yours | -0.03 0.61 0.15 0.14 0.1 0
subscribe | -0.07 0 0.36 0.74 0.39 -0.37
acquire | 0.14 -0.11 -0.2 0 -0.48 -0.5
attend | -0.18 -0.2 0.61 0.87 -0.63 0.51
consume | 0.44 -0.01 0.28 0.51 -0.19 -0.17
give | -0.23 -0.34 0.44 0.58 0.6 0.06
spread | -0.05 -0.42 0.35 0.25 0.95 0.18
contact | -0.49 -0.45 0.2 0.23 0.12 0.24
act | -0.21 0 0.13 0.18 -0.14 -0.06
help | 0.21 -0.14 0.28 0.3 -0.34 0.71
review | -0.42 -0.12 0.41 -0.03 0.43 -0.03
feedback | 1.07 0.11 -0.56 0.1 0.96 -0.15
introduce | 0.13 -0.52 -0.38 -0.48 1.11 0.12
lend | -0.83 -0.17 -0.04 0.12 1.36 0.22
make | -0.57 -0.26 -0.21 -0.01 0.55 0.27
teach | -0.14 -0.05 -0.04 0.13 0.51 -0.05
work | 0.75 0.01 0.25 -0.27 0.64 0.03
survey | 1.05 0.06 -0.27 0.01 0.84 0.02
time | -0.05 -0.18 -0.16 -0.22 0.32 -0.07
favour | -0.25 -0.28 -0.17 -0.35 1.18 -0.38
unpaid | -0.58 -0.1 -0.09 0.36 0.82 -0.28
plight | 0.52 0 0.12 0.33 0.58 -0.19
urgent | -0.15 -0.12 0.02 -0.1 0.47 0.09
absence | 0.17 0.06 0.57 -0.54 0.85 -0.6
media | -0.24 -0.4 0.52 0.47 0.18 0.16
software | 0.32 0.18 0.01 0.25 -0.25 -0.06
shop | -0.18 -0.18 0.68 -0.31 -0.61 0.33
event | -0.55 0.01 0.36 -0.2 -0.24 0.06
fund | -0.35 -0.21 -0.06 0.52 0.66 -0.4
group | -0.24 -0.14 0.53 -0.13 -0.89 0.34
service | -0.01 -0.7 0.52 0.5 -0.48 0.75
project | 0.55 0.05 -0.34 -0.31 0.15 0.08
platform | -0.05 0.29 1.18 0.82 -0.36 -0.04
release | 0.1 0.4 1.52 0.67 -0.77 -0.23
newly | 0.27 -0.36 -0.11 0.03 0.11 -0.08
opened | -0.12 -0.09 -0.69 -0.16 -0.28 -0.25
offer | -0.52 -0.22 1.22 0.72 0.06 1.28
price | -0.07 -0.72 1.74 0.52 0.06 0.13
number | -0.11 -0.04 0.84 0.3 0.24 0.9
bio | -0.69 -0.29 0.99 0.23 -0.26 -0.06
sell | -0.39 0.15 1.29 0.88 -0.01 0.13
hire | -0.18 -0.16 -0.27 -0.17 0.01 0.22
earn | -0.82 -0.38 0.2 0.46 -0.38 0.11
hook | -0.66 -0.39 0.01 0.49 0.03 -0.03
boast | 0.04 0.13 0.55 -0.78 -0.33 1.31
formal | -0.6 0.02 0.12 0.2 -0.07 1.36
trade | -0.09 0.04 0.39 0.49 -0.08 0.49
remind | -0.31 0.01 0.12 0.35 -0.09 -0.66
doing | 0.91 0.79 0.11 0 -0.53 -0.62
did | 0.86 0.32 0.15 -0.2 -0.1 -0.9
feel | 0.45 0.07 0.04 -0.05 -0.46 -0.69
life | 1.05 0.02 0.11 0.15 0.23 0.03
job | 0.5 0.4 -0.26 -0.5 0.18 -0.08
from | 1.04 -0.18 0.27 0.27 -0.69 0.13
when | 1 0.07 -0.88 -0.46 -0.26 -0.16
notmine | -0.16 -0.04 -0.49 -0.38 -0.07 -0.18
report | -0.6 -0.06 -0.18 -0.67 0.07 -0.24
joke | -0.01 -0.05 -0.31 -0.22 -0.03 -0.01
tech | 0 -0.24 -0.67 -0.72 -0.45 -0.35
ask | -0.86 0.12 -0.27 -0.11 0.72 -0.11
advise | -0.22 -0.3 -0.46 -0.38 0.32 0.06
agree | -0.02 -0.09 -0.54 -0.42 -0.27 -0.4
small | 0.46 0.33 -0.26 0.4 -0.02 -0.31
stop | -0.11 0 0.2 0.2 -0.14 -0.02
link | -0.42 0.01 0.75 0.53 0.18 0.49
ownlink | 0.11 -0.17 0.9 0.91 -0.23 0.17
reflink | 0 -0.07 0.05 0.08 -0.01 0.29
toollink | 0.04 -0.3 -1.22 -0.85 0.36 -0.9
handle | -0.37 -0.05 -0.46 -0.08 -0.42 0.08
mention | 0.05 0.37 -0.06 -0.03 -0.01 -0.21
emoji | -0.19 0.18 0.51 0.56 -0.11 0.64
code | -0.53 -0.2 0.61 0.44 -0.49 -0.15
quote | 0.05 -0.08 0.32 0.45 -0.39 0.09
i? | 0.22 -0.16 0.27 0.12 -0.51 -0.04
me? | -0.49 -0.25 -0.42 -0.18 0.27 -0.05
my? | -0.22 -0.07 -0.13 -0.41 0.19 -0.07
we? | 0.15 -0.05 0.13 -0.18 0.02 -0.02
you? | -0.03 -0.05 0.07 0.26 0.42 -0.12
your? | 0.35 0.18 0.02 0.22 0.02 -0.44
someone? | -0.34 -0.01 0.12 0.11 0.3 -0.1
everyone? | -0.25 -0.05 0.41 0.14 -0.06 0.12
they? | -0.12 0.36 -0.14 0.29 0.19 -0.01
can? | -0.37 -0.72 -0.08 0.12 0.71 -0.06
do? | -0.11 0.13 -0.04 -0.04 -0.07 -0.1
be? | 0.16 0.15 0.03 0.17 -0.48 -0.01
have? | -0.44 -0.09 0.25 0.29 -0.16 0
will? | -0.07 0.03 -0.18 -0.09 -0.19 -0.03
not? | -0.56 -0.24 -0.35 -0.35 -0.21 0.02
if? | 0.12 0.05 0.04 -0.12 0.18 0
to? | 0.47 -0.37 0.25 0.32 -0.27 -0.15
for? | 0.43 -0.47 -0.37 -0.06 0.1 0.09
and? | -0.05 0.28 0.64 0.35 -0.1 -0.23
but? | -0.11 -0.07 -0.04 -0.02 -0.15 -0.03
with? | 0.46 0.49 0.58 -0.02 -0.08 -0.19
please? | -0.05 -0.02 0.18 0 0.2 -0.04
greet? | -0.27 -0.36 -0.11 -0.06 0.78 0.28
sorry? | -0.02 -0.01 0 0 0.02 -0.02
need? | -0.04 -0.02 -0.11 -0.07 0.24 0
want? | 0.52 0.07 0.26 0.15 -0.04 -0.04
seek? | -0.01 0 0 0 -0.11 0
what? | 0.55 0.88 0.22 0.12 -0.09 -0.19
how? | 0.12 0.87 0.05 -0.07 -0.33 0.27
who? | -0.16 -0.06 -0.13 0.01 0.53 -0.03
which? | 0.29 -0.17 0.03 0.38 -0.32 0.06
why? | -0.06 -0.12 -0.11 -0.21 -0.26 0.06
wonder? | 0 0.04 0.12 -0.03 -0.04 0
tell? | -0.11 -0.03 -0.04 -0.04 0.09 -0.01
know? | 0.25 0.01 0.18 -0.1 -0.28 -0.02
hear? | 0.02 -0.03 0 0 0.03 0
else? | 0.29 0.13 -0.29 -0.2 -0.24 -0.01
yours? | 0.22 0.36 -0.28 -0.09 -0.14 0.21
subscribe? | 0.36 0.01 -0.01 0.16 0.15 -0.02
acquire? | -0.05 -0.1 -0.33 -0.21 -0.17 -0.04
attend? | -0.02 -0.04 -0.25 -0.18 -0.03 -0.01
consume? | 0.22 -0.25 0.01 0.4 -0.22 -0.06
give? | -0.21 -0.04 0.28 0.26 0.02 0
spread? | -0.19 0 -0.07 -0.02 -0.06 -0.04
contact? | -0.21 -0.14 0.28 -0.67 0.29 0.25
act? | 0.09 0.05 -0.25 -0.25 -0.5 -0.02
help? | -0.19 -0.02 0.03 0.04 -0.98 -0.06
review? | 0.14 -0.07 -0.17 -0.19 0.19 -0.07
feedback? | 0 0.13 -0.23 0.2 -0.32 -0.05
introduce? | 0.27 -0.28 0.01 0 0.9 -0.12
lend? | 0.38 -0.11 -0.1 -0.15 0.11 -0.04
make? | -0.2 -0.25 -0.01 0.01 0.38 -0.06
teach? | 0.34 -0.04 -0.07 -0.04 0.44 -0.02
work? | 0.12 0.03 0.12 0.07 0.14 -0.06
survey? | 0.66 0.11 -0.06 -0.03 -0.01 -0.01
time? | 0.15 -0.03 -0.09 -0.07 0.26 -0.04
favour? | 0.1 -0.4 -0.27 0.03 -0.05 -0.2
unpaid? | -0.14 -0.08 -0.18 -0.17 0.18 -0.02
plight? | 0.09 0.11 -0.05 0.1 0.01 -0.01
urgent? | -0.23 0.04 -0.25 -0.02 0.02 0.28
absence? | -0.15 0.03 -0.02 0.06 0.17 -0.05
media? | 0.05 0.1 -0.07 -0.77 0.01 -0.09
software? | -0.31 -0.01 -0.7 -0.13 0.2 -0.03
shop? | 0.07 0.06 -0.08 0.24 -0.21 0.03
event? | 0.01 0.14 -0.02 -0.04 -0.23 0.05
fund? | -0.14 0 0.23 0.11 0.29 0
group? | -0.06 -0.02 -0.03 0.16 -0.13 0.09
service? | -0.09 -0.21 0.12 0.18 -0.17 -0.37
project? | 0.57 0.3 0.05 -0.13 0.02 -0.03
platform? | 0.65 -0.01 0.02 -0.08 0.08 -0.02
release? | -0.02 0.13 -0.25 -0.04 -0.07 -0.01
newly? | -0.18 -0.32 -0.1 -0.08 -0.01 -0.09
opened? | 0.03 0 -0.01 0.01 -0.06 0
offer? | -0.1 -0.08 0.09 0.23 -0.27 0.1
price? | 0.43 -0.2 0.03 -0.03 -0.12 0.03
number? | -0.44 -0.38 0.12 -0.48 0.71 0.07
bio? | -0.08 -0.03 -0.18 -0.02 -0.06 -0.05
sell? | -0.13 -0.02 -0.24 0.01 0.06 -0.04
hire? | 0 -0.01 -0.01 -0.04 0.07 -0.01
earn? | -0.15 -0.33 -0.17 -0.37 0.08 -0.12
hook? | -0.07 -0.08 0.24 0.51 -0.16 0.04
boast? | -0.01 -0.06 -0.01 -0.36 0 -0.01
formal? | -0.32 -0.15 0.08 -0.29 -0.37 0.3
trade? | -0.1 -0.01 0.15 0.31 -0.03 0.76
remind? | -0.05 -0.03 0.34 -0.12 -0.02 -0.1
doing? | 0.18 0.33 0.33 -0.06 0.25 0.02
did? | -0.28 0.05 0.08 0.04 -0.19 -0.04
feel? | 0.49 0 -0.07 -0.05 -0.05 -0.33
life? | -0.03 0.35 0.22 0.36 0.02 -0.18
job? | 0.07 -0.02 -0.05 0.35 -0.1 -0.19
from? | 0.39 -0.04 -0.21 0.18 -0.16 0.06
when? | -0.48 0.02 0.25 -0.06 0.35 0.37
report? | -0.25 -0.06 -0.02 -0.03 0.08 -0.01
tech? | -0.3 -0.23 -0.24 -0.13 -0.52 -0.02
ask? | -0.34 -0.18 -0.25 -0.04 0.25 -0.03
advise? | 0.03 -0.11 -0.09 -0.02 -0.19 -0.01
agree? | -0.05 0.16 0.06 -0.21 -0.19 -0.02
small? | -0.23 -0.01 0 0.04 -0.04 0
stop? | -0.05 -0.2 0.24 0.19 -0.04 0
link? | -0.13 -0.2 0.16 0.3 -0.05 -0.05
ownlink? | 0 -0.08 -0.01 -0.03 0.08 0
reflink? | 0 -0.07 0.08 0.06 -0.01 -0.04
toollink? | -0.06 -0.05 -0.03 -0.02 -0.12 0
handle? | -0.06 -0.18 -0.37 -0.1 -0.15 -0.03
mention? | 0.07 0.18 0.06 0.09 0.03 0
emoji? | 0.62 0.57 -0.17 0.01 -0.2 -0.05
code? | -0.09 -0.01 -0.02 -0.01 -0.05 0
quote? | -0.03 0.03 -0.19 -0.15 -0.2 -0.03
^i | 1.08 -0.26 -0.25 -0.16 -0.54 0.05
^me | -0.48 0.1 -0.19 0.01 0.1 0.32
^my | 0.19 -0.25 0.1 0.49 -0.13 -0.22
^we | 0.49 0.24 0.28 -0.12 -0.14 0.42
^you | -0.23 0.32 -0.45 -0.24 -0.42 -0.24
^your | -0.08 0.11 -0.13 -0.51 0.11 -0.01
^someone | -0.68 -0.11 0.1 -0.03 0.07 -0.06
^everyone | 0.52 0.1 -0.09 0.16 -0.07 0.36
^they | -0.02 -0.16 -0.64 -0.49 0.2 -0.18
^can | -0.14 -0.49 -0.37 0.01 0.92 -0.07
^do | -0.48 -0.16 -0.31 -0.16 0.08 -0.09
^be | -0.72 -0.65 -0.14 -0.13 0 -0.57
^have | 0.24 -0.18 -0.72 -0.37 -0.26 0.18
^will | 0.57 0.05 -0.13 -0.11 -0.11 0.09
^not | -0.27 -0.02 -0.02 0.46 -0.35 -0.26
^if | -0.2 -0.25 -0.9 -0.52 0.02 -0.12
^to | 0.33 -0.04 -0.19 -0.13 -0.35 -0.08
^for | -0.44 -0.05 -0.05 0.3 -0.5 -0.34
^and | -0.03 -0.16 0.21 -0.19 0.24 0.21
^but | 0.19 0.04 -0.48 -0.17 -0.39 -0.12
^with | 0.22 -0.01 -0.6 -0.61 -0.06 0.68
^please | -0.88 -0.13 -0.4 -0.18 0.47 0.49
^thanks | -0.46 -0.22 -0.41 -0.2 -0.17 0.04
^greet | 0.13 -0.16 -0.21 -0.07 0.54 -0.1
^sorry | -0.36 -0.03 0.11 0.15 -0.04 0.33
^need | 0.14 -0.08 -0.06 -0.05 0.64 -0.08
^want | 0.18 0.17 0.49 0.2 -0.06 0.13
^seek | -0.1 -0.01 -0.2 0.07 0.38 0.15
^what | 0.5 0.89 0.06 -0.35 -0.01 -0.13
^how | 0.08 1.25 -0.17 -0.16 -0.07 -0.16
^who | -0.28 0.18 -0.08 -0.07 0.1 -0.02
^which | -0.07 0.07 -0.77 -0.88 -0.35 -0.12
^why | 0.04 0 -0.07 -0.03 -0.09 -0.01
^wonder | 0.05 0.52 -0.22 -0.16 -0.11 -0.03
^tell | 0.14 0.38 -0.44 -0.08 -0.04 -0.03
^know | -0.05 -0.04 -0.01 -0.01 -0.05 0
^hear | 0.02 -0.01 -0.1 -0.13 0.11 -0.01
^else | 0.37 0.15 0.13 0.35 -0.15 -0.02
^yours | 0.16 0.66 -0.79 -0.39 -0.34 -0.17
^subscribe | -0.29 -0.1 -0.03 0 -0.68 0.37
^acquire | 0.21 -0.11 0.34 0.64 -0.26 0
^attend | -0.48 -0.15 -0.19 0.02 -0.23 0.39
^consume | -1.04 -0.22 0 -0.38 -0.41 0
^give | 0.28 -0.11 0.2 0.31 0.02 0.13
^spread | -0.25 -0.02 0.03 0.09 -0.18 -0.22
^contact | -0.43 -0.36 -0.02 -0.36 0.05 0.46
^act | -0.29 -0.06 0.34 0.8 -0.46 0.07
^help | -0.12 0 -0.06 -0.04 -0.07 -0.06
^review | -0.02 0 0.14 0.21 -0.29 -0.02
^feedback | 0.86 -0.13 -0.52 -0.06 0.88 -0.06
^introduce | -0.11 -0.04 -0.02 -0.06 0.25 -0.01
^lend | -0.28 -0.01 -0.06 -0.09 0.27 -0.02
^make | 0.08 -0.03 -0.07 -0.04 0.13 -0.01
^teach | -0.07 0 0 0 0.04 0
^work | 0.2 -0.02 -0.06 -0.02 -0.05 0.07
^survey | 0.58 -0.01 -0.01 -0.01 0.01 -0.01
^time | -0.45 -0.01 -0.16 0.02 0.01 0
^favour | -0.33 -0.26 0.24 -0.02 1.26 -0.25
^unpaid | 0.28 0 -0.01 0 0.01 0
^plight | 0.49 0.07 -0.18 0.08 -0.08 -0.02
^urgent | -0.09 -0.06 0.1 -0.1 0.04 0.02
^absence | 0.86 -0.01 -0.42 -0.47 0.38 -0.02
^media | -0.13 -0.17 0.99 0.19 -0.24 -0.15
^software | -0.45 -0.01 0.37 0.51 -0.19 0.41
^shop | -0.69 -0.16 0.27 0.14 -0.08 0.16
^event | 0.08 -0.03 -0.11 0.14 -0.09 0.05
^fund | -0.09 0 0.12 0.24 -0.27 -0.31
^group | -0.22 -0.02 0.01 -0.18 -0.01 -0.01
^service | -0.26 -0.03 0.85 0.26 -0.08 0.51
^project | 0.24 0.17 0.16 0.1 -0.06 -0.04
^platform | -0.28 0.24 0.91 0.86 -0.16 -0.15
^release | 0.29 0.02 0.12 0.17 0.13 0.23
^newly | 0.23 0.07 0.6 0.15 -0.31 -0.09
^opened | 0.09 0.01 0.11 0.3 -0.02 0
^offer | 0.45 -0.25 0.33 -0.3 -0.2 0.4
^price | 0.48 -0.09 -0.02 -0.16 -0.14 0.67
^number | 0.7 0.1 0.49 0.67 -0.07 0.19
^bio | 0.04 -0.13 0.21 -0.15 -0.07 -0.21
^sell | -0.69 0.22 1.29 0.25 -0.26 -0.21
^hire | -0.09 -0.01 0.34 0.63 -0.07 -0.1
^earn | -0.32 0.03 0.72 0.28 -0.09 -0.09
^hook | 0.15 -0.1 0.83 0.67 0.33 -0.15
^boast | 0.12 -0.09 0.32 -0.46 -0.03 0.19
^formal | -0.64 -0.22 0.31 -0.04 0.02 1.59
^trade | 0 0 0.11 0.25 -0.03 0.71
^remind | -0.27 -0.06 0.13 0.22 -0.23 -0.18
^doing | 0.71 0.03 -0.5 0.2 -0.05 -0.46
^did | 1.24 -0.15 -0.74 -0.29 -0.78 0.09
^feel | 0.56 -0.05 -0.42 -0.42 -0.08 -0.29
^life | 0.15 -0.21 -0.28 -0.19 -0.05 -0.05
^job | 0.3 0.03 -0.25 -0.01 -0.11 0.04
^from | 0.52 -0.15 0.01 0.29 -0.08 -0.05
^when | 0.88 0.08 -0.04 -0.57 -0.67 -0.56
^notmine | -0.21 -0.04 -0.41 -0.24 -0.05 -0.15
^report | -0.23 -0.04 -0.19 -0.11 -0.23 -0.06
^joke | 0.01 -0.05 -0.01 0 -0.01 0
^tech | -0.43 -0.28 -0.07 0.21 -0.53 -0.24
^ask | -0.43 0.02 -0.22 -0.07 0.38 -0.11
^advise | -0.57 -0.07 0.03 -0.02 -0.3 0.05
^agree | 0.19 0.22 -0.55 -0.33 -0.26 -0.41
^small | -0.51 0.13 -0.56 -0.63 -0.35 -0.1
^stop | -0.02 0 -0.09 -0.03 -0.02 0
^link | 0.04 -0.39 0.36 0.08 -0.38 0.5
^ownlink | 0.1 -0.06 0.42 0.08 -0.02 0.34
^reflink | 0 0 -0.02 0 0 -0.01
^toollink | 0.35 -0.14 -0.05 0.32 0.09 -0.58
^handle | -0.12 0.14 -1.12 -0.86 -0.13 -0.61
^mention | 0.13 0.32 0.07 0.08 0.08 -0.01
^emoji | 0.25 0.7 0.13 0.4 -0.58 0.76
^code | -0.02 -0.05 0.16 -0.14 -0.28 -0.12
^quote | -0.16 0.04 0.13 -0.01 -0.23 -0.13
you! | 0 0 0 0.01 -0.03 0
do! | 0.08 0.06 0.12 0.25 0.25 -0.03
seek! | -0.01 0 0.09 0 -0.01 -0.01
tell! | 0 0 0.11 0.03 0 0
subscribe! | -0.3 -0.09 0.88 0.94 -0.15 -0.13
acquire! | -0.11 -0.01 0.42 0.54 -0.21 0.09
attend! | 0.03 -0.11 0.28 0.61 -0.36 -0.01
consume! | 0.7 0.11 -0.07 0.15 0.15 -0.47
give! | 0.09 -0.1 0.58 0.58 0.46 0.19
spread! | -0.46 -0.17 0.28 0.12 0.47 0.08
contact! | 0.36 -0.17 0.65 0.26 0.14 0.22
act! | 0.1 -0.53 -0.28 -0.11 -0.14 0.02
help! | -0.06 0 -0.05 -0.03 -0.06 -0.07
review! | -0.34 -0.1 0.39 0.38 -0.2 0.12
introduce! | -0.02 -0.17 -0.18 -0.37 0.09 -0.1
lend! | -0.3 -0.03 -0.1 -0.18 0.22 -0.06
make! | -0.13 -0.03 -0.09 -0.06 0.01 -0.01
teach! | -0.14 -0.01 -0.02 -0.02 0.05 -0.03
work! | 0 0 0.02 0.14 0 0
media! | 0.15 -0.21 -0.15 -0.8 -0.07 -0.25
software! | -0.01 0.04 -0.24 -0.3 -0.03 0
shop! | -0.02 -0.01 -0.03 0.19 0 0.24
event! | -0.27 -0.01 0.21 -0.09 -0.04 0
service! | 0 0 0 0.03 0 0
project! | 0.36 0 -0.04 -0.05 -0.04 0
release! | 0.02 0.15 -0.17 -0.01 -0.05 0.32
opened! | -0.05 -0.01 0.28 -0.07 -0.01 -0.01
offer! | 0.08 0 -0.28 -0.37 -0.01 0.41
price! | -0.22 0 -0.12 -0.03 0 -0.01
bio! | -0.08 0 -0.11 0.05 -0.03 -0.24
hire! | -0.03 0 0 0.02 -0.01 0.09
earn! | 0 0 0.14 0.19 -0.01 0.11
feel! | 0.05 0.02 0.04 0.09 -0.04 -0.01
from! | 0 0 -0.04 -0.05 0 0
report! | 0 0 -0.15 -0.09 -0.01 -0.01
tech! | -0.1 -0.03 -0.22 -0.51 -0.04 -0.01
advise! | 0 0 0 -0.04 -0.08 0
agree! | 0 0 0.02 0.01 -0.05 -0.02
stop! | -0.18 0 -0.02 -0.03 -0.04 -0.01
order: subscribe, own | -0.05 -0.04 0.32 0.18 -0.04 -0.06
order: subscribe, other | -0.09 -0.03 -0.28 -0.29 0.03 0.08
order: subscribe, ware | 0 -0.01 0.25 0.42 0.08 0.22
order: subscribe, link | 0.31 -0.02 0.14 0.11 0.12 -0.16
order: subscribe, nothing | -0.12 0.04 0.08 0.11 -0.12 -0.06
asked: subscribe, own | -0.08 0 0.18 0.23 0.07 0
asked: subscribe, ware | -0.01 0 -0.05 -0.05 0.01 0
asked: subscribe, link | -0.02 0 0.01 0.1 0.14 0
asked: subscribe, nothing | -0.03 -0.01 0.12 0.08 -0.07 -0.01
i: subscribe, ware | 0 0 -0.01 -0.01 0 0
i: subscribe, link | -0.06 0 -0.01 0.01 0 -0.01
i: subscribe, nothing | 0.25 0.01 0.01 0.08 0.14 0.08
we: subscribe, ware | 0 0 0 -0.03 0 0
we: subscribe, nothing | -0.02 0 0 0 0 0
you: subscribe, own | 0 0 -0.01 0 -0.02 0
you: subscribe, other | 0 0 -0.02 -0.02 0 0
you: subscribe, link | 0.05 0 0 0 -0.01 -0.01
you: subscribe, nothing | -0.04 0 -0.04 -0.03 -0.04 -0.01
anyone: subscribe, ware | 0 0 0 0 -0.05 0.03
anyone: subscribe, link | 0 0 0 -0.01 0 0
they: subscribe, own | 0 0 0 -0.01 0 0
they: subscribe, other | 0 0 0.01 0 0 -0.06
they: subscribe, nothing | -0.01 0.13 -0.01 -0.03 0 0.09
nobody: subscribe, own | 0 0 0.07 0 -0.01 -0.01
nobody: subscribe, other | 0.01 0 -0.05 -0.02 -0.02 -0.01
nobody: subscribe, ware | -0.02 0 -0.26 -0.28 -0.01 -0.01
nobody: subscribe, link | 0.12 -0.01 0.12 0.09 -0.01 -0.14
nobody: subscribe, nothing | -0.09 -0.07 0.13 0.33 0.13 -0.02
order: acquire, own | 0.14 0 0.09 0.19 -0.01 0.01
order: acquire, other | -0.1 -0.01 0.05 0.14 -0.02 0.06
order: acquire, ware | -0.15 0 -0.11 -0.12 0 -0.07
order: acquire, link | -0.1 0.01 0.34 0.52 -0.03 0.01
order: acquire, nothing | 0.2 0 -0.12 -0.33 -0.04 -0.04
asked: acquire, ware | 0.16 0 0 0 0 0
asked: acquire, link | 0.03 0 0.02 0.01 0 0
asked: acquire, nothing | -0.01 0 0 -0.05 -0.07 -0.01
i: acquire, own | 0 0.01 -0.04 -0.03 -0.01 0
i: acquire, ware | -0.13 0 0 -0.02 -0.05 0
i: acquire, nothing | 0 -0.02 -0.11 -0.19 -0.03 -0.02
we: acquire, ware | -0.01 -0.04 0 0.01 0 0.05
we: acquire, nothing | -0.07 -0.02 0.01 0 -0.03 -0.03
you: acquire, own | -0.01 0 0 0.01 -0.08 -0.01
you: acquire, other | 0.05 0 0.04 0.08 0.01 0
you: acquire, link | 0 -0.03 0.03 0.02 0 -0.02
you: acquire, nothing | 0.06 -0.04 0.05 0.13 0.19 0
anyone: acquire, other | 0 0.01 -0.02 -0.01 0 0
anyone: acquire, link | 0 0 0.04 0.13 -0.03 0.04
anyone: acquire, nothing | -0.03 0.05 -0.16 -0.11 0.02 -0.03
they: acquire, other | -0.02 0 0 0 -0.01 0
they: acquire, nothing | 0 0.01 0.07 0.04 -0.01 0
nobody: acquire, own | 0 0 -0.05 -0.07 0.04 0
nobody: acquire, other | 0.01 0.05 0.06 0.12 0 0
nobody: acquire, ware | -0.01 0 -0.22 -0.22 -0.01 -0.03
nobody: acquire, link | 0.03 -0.04 -0.01 0.06 -0.02 0.02
nobody: acquire, nothing | 0.09 0.02 -0.2 -0.34 -0.13 0
order: attend, own | -0.02 -0.01 0.26 0.21 -0.01 -0.12
order: attend, other | -0.1 0 0.17 0.19 -0.03 -0.13
order: attend, ware | 0.17 -0.02 -0.27 -0.19 -0.06 0.23
order: attend, link | 0.03 -0.02 -0.23 -0.13 -0.04 0.07
order: attend, nothing | 0.02 -0.01 0.25 0.25 -0.1 -0.03
asked: attend, own | 0 0 -0.03 -0.01 0 0
asked: attend, other | 0 0 -0.01 0 0 0
asked: attend, ware | 0 0 0 0 -0.01 0
asked: attend, link | -0.02 0 0.17 0.11 -0.16 0.17
asked: attend, nothing | -0.05 -0.01 -0.11 -0.07 -0.02 0
i: attend, ware | 0 0 0 -0.01 0 0
i: attend, link | -0.02 0 -0.05 -0.1 0.15 0
i: attend, nothing | 0.01 -0.01 -0.05 -0.05 0.03 -0.01
you: attend, own | 0 0 -0.01 0 0 0
you: attend, ware | 0 0 -0.02 -0.02 -0.01 0
you: attend, link | 0 -0.03 0.04 0.02 -0.01 -0.02
you: attend, nothing | -0.03 0 0.02 0.09 -0.01 0
anyone: attend, own | 0 0 -0.01 0 -0.01 0
anyone: attend, ware | 0 0 -0.01 -0.04 0 0
anyone: attend, nothing | 0 0 -0.01 -0.01 0 0
they: attend, other | 0 0 -0.01 0 0 0
they: attend, nothing | 0 0 -0.01 0 0 0
nobody: attend, own | -0.01 0 0.03 0.03 0 0.05
nobody: attend, other | -0.02 0 -0.19 -0.31 0 -0.03
nobody: attend, ware | 0.06 0 -0.01 0.02 -0.07 0.02
nobody: attend, link | -0.06 0 0.43 0.6 -0.02 -0.04
nobody: attend, nothing | 0 0 0.02 -0.08 -0.05 0
order: consume, own | -0.09 0.08 0.04 0.29 -0.01 -0.08
order: consume, other | 0.12 -0.05 -0.02 -0.04 0.01 -0.04
order: consume, ware | -0.02 -0.05 0.69 0.36 0.09 0.09
order: consume, link | 0.14 0.3 -0.11 -0.14 0.03 -0.12
order: consume, nothing | 0.18 -0.15 -0.63 -0.2 -0.05 -0.09
asked: consume, own | 0 0 0 0 -0.02 0
asked: consume, other | 0 0 0 0 -0.02 0
asked: consume, ware | -0.02 0 -0.03 0.27 0.03 -0.02
asked: consume, link | -0.01 0 0 0 0 0
asked: consume, nothing | -0.12 -0.1 0.11 -0.12 0.12 -0.02
i: consume, own | 0.13 0 -0.21 -0.11 -0.01 0
i: consume, other | 0.18 0 -0.01 -0.01 -0.01 0
i: consume, ware | 0.16 0 -0.06 -0.06 -0.01 0
i: consume, link | 0 0 -0.01 -0.01 -0.01 0
i: consume, nothing | -0.33 -0.06 0.23 0.1 -0.04 -0.02
we: consume, own | 0 0 -0.01 0 0 0
we: consume, other | 0.04 0 0 0.03 0 0
we: consume, nothing | 0 0.01 0.02 0.03 -0.01 0
you: consume, own | 0 0 0 -0.01 0 0
you: consume, other | 0.07 0.01 0.12 -0.06 0 0
you: consume, ware | 0 0 -0.03 0.04 -0.01 -0.04
you: consume, link | -0.02 -0.01 -0.11 -0.07 -0.02 -0.03
you: consume, nothing | -0.15 0.03 -0.07 -0.05 -0.04 0
anyone: consume, ware | -0.01 0 0.03 -0.21 0 0.14
anyone: consume, nothing | 0.26 0.05 0.02 -0.01 0.06 -0.04
they: consume, ware | 0.04 0 0 0 0 0
they: consume, nothing | 0 0 0 0 -0.01 0
nobody: consume, own | 0.04 0 -0.01 -0.02 -0.01 -0.04
nobody: consume, other | 0.11 -0.01 0.07 0.23 -0.03 0.15
nobody: consume, ware | 0.05 0.04 0.18 0.26 0.19 -0.05
nobody: consume, link | -0.1 0 -0.06 -0.1 -0.07 0.09
nobody: consume, nothing | -0.28 -0.01 0.06 0.14 -0.13 -0.04
order: give, own | 0 0 -0.1 -0.08 -0.15 -0.01
order: give, other | 0.03 0 0 0.03 0.11 0.12
order: give, ware | -0.01 0 0.14 0.13 -0.01 -0.02
order: give, link | -0.03 -0.01 0.08 0.06 -0.07 0.08
order: give, nothing | 0.05 -0.04 0.18 0.14 0.36 -0.07
asked: give, own | -0.02 0 0 0 0.04 0
asked: give, ware | 0 0 -0.01 -0.01 -0.01 0
asked: give, link | 0 0 0.01 0.03 -0.01 0.02
asked: give, nothing | -0.09 -0.01 -0.02 -0.08 0.12 0.03
i: give, own | 0 0 0 0 0 -0.01
i: give, nothing | -0.03 0 0.17 0.12 -0.1 0
we: give, nothing | 0 0 -0.01 0 -0.01 0
you: give, other | 0 0 0 -0.01 0 0
you: give, nothing | 0.01 -0.05 0.05 0.05 -0.02 0
anyone: give, nothing | -0.01 0 0.03 0.08 0.19 0
they: give, nothing | 0.12 -0.01 -0.07 -0.03 -0.01 -0.06
nobody: give, own | 0 0 -0.03 -0.04 -0.01 0
nobody: give, ware | -0.13 -0.04 -0.04 -0.04 0.01 0
nobody: give, link | -0.08 0 -0.02 0 -0.01 -0.02
nobody: give, nothing | 0.08 0.01 -0.01 -0.03 -0.12 -0.01
order: spread, own | 0 0 -0.22 -0.28 0.08 -0.01
order: spread, other | -0.09 -0.01 0.17 0.1 0.25 0.12
order: spread, ware | 0 0 0.13 0 -0.04 -0.01
order: spread, link | 0.06 -0.06 0.01 0.05 0.02 0
order: spread, nothing | -0.2 -0.02 0.04 0.18 -0.07 -0.06
asked: spread, own | -0.02 0 -0.01 -0.03 0.09 0
asked: spread, other | 0 0 0 0 -0.02 0
asked: spread, ware | 0 0 0 -0.01 -0.03 0
asked: spread, link | -0.06 0 0.02 0.01 0.02 0
asked: spread, nothing | 0.03 0 0.05 0.16 0.15 0
i: spread, own | 0 0 0 0 -0.03 0
i: spread, other | 0 0 -0.02 -0.01 0 0
i: spread, link | 0 0 0 -0.01 0.2 0
i: spread, nothing | -0.04 0 0 -0.02 0 0
we: spread, other | 0 0 0 0.05 0 0
we: spread, nothing | 0 0 0 -0.01 0 0
you: spread, own | 0 0 0 0 -0.01 0
you: spread, nothing | -0.12 0 0.12 0.01 -0.02 -0.01
anyone: spread, nothing | 0 0 0 0 -0.04 0
nobody: spread, own | 0.1 0 -0.05 -0.01 -0.08 -0.01
nobody: spread, other | 0 0 0 -0.01 -0.01 0
nobody: spread, link | 0 0 -0.03 -0.03 0 0
nobody: spread, nothing | 0.31 -0.11 -0.02 -0.01 0.04 0.07
order: contact, own | 0 0 0.01 -0.18 0 0.11
order: contact, other | 0.28 0 -0.11 0.19 -0.03 -0.04
order: contact, ware | -0.02 0 -0.12 -0.12 0.06 -0.02
order: contact, link | 0.11 -0.01 0.02 -0.17 -0.1 -0.11
order: contact, nothing | -0.2 -0.08 0.52 0.4 0.14 0.17
asked: contact, own | 0 0 0 0 -0.05 0
asked: contact, other | 0 0 0 0 -0.01 0
asked: contact, ware | -0.01 0 0.08 0.12 -0.02 0.08
asked: contact, link | -0.01 0 0.01 0.02 -0.01 0
asked: contact, nothing | -0.09 0 0.11 0.22 -0.09 0.11
i: contact, own | 0 0 0 0 -0.01 0
i: contact, nothing | -0.02 -0.01 -0.01 -0.01 -0.04 0
we: contact, other | 0 0 0 0 -0.01 0
you: contact, own | 0 0 -0.04 -0.01 0 0
you: contact, other | 0 0 0 -0.01 0 0
you: contact, ware | 0 0 -0.02 -0.02 -0.01 0
you: contact, link | 0 0 -0.01 -0.01 -0.01 0
you: contact, nothing | 0 -0.03 -0.04 -0.22 -0.03 0
anyone: contact, own | 0 0 0 0 0.36 0
anyone: contact, other | 0.05 0 0 0 0 0
anyone: contact, nothing | 0 0 -0.05 -0.04 -0.05 -0.01
they: contact, nothing | -0.01 0 -0.01 0 -0.01 -0.01
nobody: contact, own | 0 0 -0.02 -0.01 -0.06 -0.01
nobody: contact, other | -0.13 0 0.01 0.02 -0.01 0
nobody: contact, ware | -0.03 -0.11 -0.01 0.01 -0.02 0.03
nobody: contact, link | -0.01 0 -0.05 -0.06 -0.01 -0.08
nobody: contact, nothing | -0.2 -0.03 -0.01 -0.13 -0.06 0
order: help, own | -0.03 0 0 0 0 0
order: help, other | 0 0 0 0 -0.02 0
order: help, ware | 0.04 0 0.02 0.02 -0.02 0
order: help, nothing | -0.03 0 -0.04 -0.04 0.03 -0.03
asked: help, own | -0.1 -0.01 0.18 0.17 0.02 0
asked: help, other | 0.02 0 0 0 -0.01 0
asked: help, ware | 0.14 0 0 0.01 0.01 0
asked: help, link | 0 0 0 0 0 -0.01
asked: help, nothing | -0.17 -0.01 -0.03 0.03 -0.36 0.13
i: help, own | 0 0 0 0 -0.01 0
i: help, other | 0 0 -0.01 -0.01 -0.04 0
i: help, ware | 0 0 0 0 -0.01 0
i: help, nothing | 0.04 0 -0.03 -0.04 -0.08 -0.01
we: help, own | 0 0 -0.02 0 -0.01 0
you: help, other | 0 0 0 0 -0.01 0
you: help, link | 0 0 0 -0.01 0 0
you: help, nothing | 0.09 -0.02 -0.01 -0.01 -0.02 0
anyone: help, own | 0 0 0 -0.01 0 0
anyone: help, ware | 0 0 -0.01 -0.01 -0.01 0
anyone: help, nothing | -0.01 0 0 0 0.07 0
they: help, nothing | -0.04 -0.03 0 0 -0.01 0.12
nobody: help, own | 0 0 -0.01 0 -0.03 0
nobody: help, other | 0 0 -0.01 -0.01 -0.02 0
nobody: help, ware | -0.05 0 0.1 0.09 0.11 0.17
nobody: help, nothing | 0.21 0 0 -0.04 0.23 -0.01
order: review, own | 0 0 -0.01 -0.01 0 0
order: review, other | 0 0 0 -0.02 -0.03 0
order: review, ware | -0.01 -0.04 0.15 0.2 -0.13 0.07
order: review, link | 0 0 -0.01 -0.01 0 0
order: review, nothing | -0.16 -0.01 0.08 0.03 0.07 0
asked: review, own | -0.1 0.06 -0.07 -0.03 0.1 -0.01
asked: review, ware | -0.05 0 -0.03 -0.03 0.11 -0.01
asked: review, nothing | 0.06 -0.02 0.3 -0.06 0.14 -0.02
i: review, other | 0 0 0 0 -0.02 0
i: review, ware | 0 0 -0.01 -0.01 0 0
i: review, nothing | -0.08 0 -0.01 -0.01 -0.08 0
we: review, other | 0 0 0 0 -0.01 0
we: review, ware | 0 0 0 0 -0.01 0
we: review, nothing | 0 0 -0.02 0 -0.01 0
you: review, own | 0.01 0 0 0 0 0
you: review, other | 0 0 -0.01 0 0 0
you: review, ware | 0 0 0 0 -0.01 0
you: review, nothing | 0.1 0 -0.02 -0.02 -0.01 -0.06
anyone: review, own | -0.01 0 0 0 0.01 0
anyone: review, ware | -0.01 0 0 0 0.09 0
anyone: review, link | 0 0 0 0 -0.03 0
anyone: review, nothing | 0.04 0 0 0 0.12 0
nobody: review, own | 0 0 0 0 -0.01 0
nobody: review, other | 0 0 0 0.04 0 0
nobody: review, ware | 0 0 -0.01 0 0.01 0
nobody: review, link | 0 0 0 0 -0.01 0
nobody: review, nothing | -0.04 -0.04 -0.11 -0.06 0 0.02
order: introduce, own | -0.02 0 0 0 0 0
order: introduce, other | -0.06 -0.02 0 0 0.04 -0.05
order: introduce, link | -0.01 -0.05 0 0 -0.01 0
order: introduce, nothing | 0.08 -0.01 -0.08 -0.18 0.02 0
asked: introduce, own | -0.08 0 0 0 0.04 -0.01
asked: introduce, other | 0.25 -0.01 -0.04 -0.01 0.16 -0.01
asked: introduce, ware | -0.11 -0.01 -0.01 -0.01 0.04 0
asked: introduce, nothing | 0 -0.09 -0.03 0 0.13 0.09
i: introduce, other | 0 0 0 0 0.07 -0.01
i: introduce, nothing | 0.01 -0.01 0 -0.03 -0.01 0
we: introduce, own | 0.06 0 0 0 0.01 0
we: introduce, nothing | 0 0 -0.02 -0.01 -0.01 0
you: introduce, own | 0.07 0 0 0 0 0
you: introduce, ware | 0 -0.01 0 -0.01 0.02 0
you: introduce, nothing | 0.02 -0.01 -0.08 -0.13 0.03 0
anyone: introduce, own | 0.1 0 0 0 0.03 0
anyone: introduce, ware | 0 0 0 0 -0.01 0
anyone: introduce, link | 0 0 0 0 -0.01 0
anyone: introduce, nothing | -0.03 0 -0.02 0 0.16 0
they: introduce, own | 0 -0.01 0 0 0.02 0
they: introduce, nothing | -0.04 -0.03 0 0 0 0.12
nobody: introduce, own | -0.02 0 0.08 0.05 0 -0.07
nobody: introduce, other | 0 0 0 0 -0.01 0
nobody: introduce, ware | -0.01 0 -0.01 0 -0.02 0
nobody: introduce, nothing | -0.07 -0.02 -0.08 -0.04 0.04 -0.01
order: lend, own | -0.12 0 0 0 -0.01 0
order: lend, other | 0 0 -0.02 -0.03 0 -0.02
order: lend, ware | 0 -0.01 -0.02 -0.04 0.07 0
order: lend, nothing | -0.03 -0.01 -0.01 -0.03 0.04 -0.01
asked: lend, own | -0.04 -0.01 -0.01 -0.02 0.08 0
asked: lend, other | -0.02 0 -0.01 0 0 -0.03
asked: lend, ware | -0.03 0 0 0 -0.02 0
asked: lend, nothing | 0.14 -0.06 -0.09 -0.07 0.45 0.15
i: lend, ware | 0 0 0 0 -0.02 0
i: lend, nothing | -0.07 0 0 0 0.08 0
we: lend, own | 0.03 0 0.03 0.01 0 0
we: lend, nothing | 0 0 -0.01 0 0 0
you: lend, ware | -0.02 0 0 0 -0.02 0
you: lend, nothing | 0 0 0.17 0.27 -0.01 0
anyone: lend, own | 0.11 0 0 0 0 0
anyone: lend, nothing | -0.16 0.01 -0.04 -0.01 0.07 0
they: lend, nothing | 0 0 0 0 0.08 0
nobody: lend, own | -0.05 0 0 0 0 0
nobody: lend, nothing | -0.17 -0.01 -0.01 0 -0.07 0.02
order: make, own | -0.11 0 0 -0.01 0.02 0
order: make, other | 0 -0.01 -0.01 -0.01 0 0
order: make, ware | 0.01 0 -0.01 0 0.04 0
order: make, nothing | 0.04 0 -0.02 -0.01 -0.05 0
asked: make, own | 0.07 -0.04 -0.14 -0.06 0.1 0
asked: make, other | 0 0 -0.02 0 0 0
asked: make, ware | 0.06 0 -0.01 -0.03 0.03 -0.01
asked: make, nothing | -0.01 0 -0.01 -0.03 0.3 -0.02
i: make, own | 0 0 0 0 -0.04 0
i: make, other | -0.02 0.01 0.07 0.04 -0.01 0
i: make, ware | 0 0 0.01 0.03 -0.01 0
i: make, nothing | -0.04 0.03 -0.01 -0.01 -0.02 0
we: make, nothing | 0.01 0 0 0 0 -0.01
you: make, other | -0.04 -0.06 0 0 0.05 0
you: make, nothing | -0.03 0 0 0 -0.01 0
anyone: make, ware | -0.05 0 0 -0.02 0 0
anyone: make, nothing | 0.02 0 0 0 -0.04 0
they: make, other | -0.01 0 0 0 0 0
nobody: make, own | -0.07 0 -0.07 -0.02 0.19 0
nobody: make, other | 0 0 0 0 -0.01 0
nobody: make, ware | -0.07 0 0.08 0.06 -0.13 0.17
nobody: make, nothing | 0 -0.06 0.05 0.08 -0.09 0.02
order: teach, nothing | -0.07 0 -0.01 -0.01 0.03 -0.01
asked: teach, own | 0.04 0 0 0 0.03 0
asked: teach, link | 0 0 0 0 -0.02 0
asked: teach, nothing | -0.29 0 -0.01 -0.02 0.21 -0.02
i: teach, nothing | 0.03 0 -0.01 0.08 0.06 0.01
you: teach, nothing | -0.05 0 0 0 -0.02 0
anyone: teach, own | 0 0 0 0 -0.01 0
anyone: teach, nothing | 0.07 0 0 0 0.01 0
nobody: teach, own | 0 0 0 0 -0.02 0
nobody: teach, nothing | 0.13 -0.01 -0.01 0.01 0 -0.03
order: act, own | -0.07 -0.04 -0.26 -0.16 -0.12 0.2
order: act, other | -0.1 -0.05 0.15 0.05 -0.15 -0.06
order: act, ware | 0.07 -0.1 -0.09 -0.16 -0.08 -0.01
order: act, link | 0.05 0.08 0.19 0.35 0.19 -0.01
order: act, nothing | 0.06 -0.07 -0.21 -0.24 0.02 -0.06
asked: act, own | -0.01 0 -0.01 0 -0.01 0
asked: act, other | 0 0 0 0 -0.01 0
asked: act, ware | 0 0 -0.01 -0.02 0 0
asked: act, link | 0 0 0 -0.01 0 -0.09
asked: act, nothing | -0.1 0.06 -0.03 -0.08 0.09 -0.01
i: act, own | -0.06 0.02 -0.06 -0.03 0.23 0.01
i: act, other | -0.01 0.02 0.03 0.02 -0.01 0.13
i: act, ware | -0.02 -0.01 0.06 0.01 -0.03 -0.02
i: act, link | 0 0.01 -0.05 0.02 0 0
i: act, nothing | 0.24 0.09 0.07 0.11 -0.07 -0.04
we: act, own | 0 0 -0.04 -0.04 0 0
we: act, other | 0 0 -0.01 0 0 0
we: act, ware | 0.02 0 -0.01 0 0.12 -0.02
we: act, nothing | 0 0 -0.02 -0.03 -0.02 -0.01
you: act, own | 0 0 -0.05 -0.02 -0.02 0
you: act, other | 0.07 0.01 -0.04 -0.04 -0.02 0
you: act, ware | -0.03 -0.03 -0.07 -0.06 0.05 0
you: act, nothing | 0.07 0.05 -0.04 0.09 -0.09 -0.01
anyone: act, other | 0 0 0 0 0 -0.01
anyone: act, ware | 0.11 0 0 0.03 0.03 0
anyone: act, nothing | -0.11 0.32 0.01 0.08 -0.05 0.03
they: act, own | 0 0 0 0 -0.01 0
they: act, other | 0 0 -0.01 -0.01 0 0
they: act, ware | 0 0 0 -0.01 0 0
they: act, link | 0 0 -0.06 0 0 0
they: act, nothing | 0 0 -0.06 0 0 0
nobody: act, own | 0.03 0 0 0.17 -0.07 -0.05
nobody: act, other | -0.04 -0.1 0 0.14 -0.07 0.08
nobody: act, ware | -0.21 -0.02 -0.11 -0.03 -0.06 -0.04
nobody: act, link | 0.16 0 -0.11 -0.19 -0.02 -0.05
nobody: act, nothing | 0.03 0.03 0.11 0.03 -0.02 -0.03
asked: feedback, own | 0 0 0 -0.04 0 0
asked: feedback, ware | 0 0 0 -0.01 0.05 -0.01
asked: feedback, link | 0.04 0 -0.19 -0.01 0.04 0
asked: feedback, nothing | 0.21 -0.01 -0.11 0.14 -0.26 -0.01
i: feedback, ware | 0 0 -0.01 0 -0.01 0
i: feedback, nothing | 0.2 0 0.06 0.06 -0.02 0
you: feedback, own | 0 0 -0.02 0 -0.02 0
you: feedback, other | 0 0 0 0 -0.02 0
you: feedback, ware | 0 0 -0.01 0 0.41 0
you: feedback, nothing | 0.02 0.09 0 0.09 0.02 0
anyone: feedback, own | 0 0 0 0 -0.01 0
anyone: feedback, ware | 0 0 0 0 -0.01 0
anyone: feedback, link | 0.18 0 0.06 0.09 0.15 0
anyone: feedback, nothing | 0 0 0 0 -0.09 0
nobody: feedback, own | 0 -0.04 -0.04 -0.16 0.1 0
nobody: feedback, other | -0.06 0.01 0 0.01 -0.1 0
nobody: feedback, ware | 0 0 -0.01 -0.01 -0.03 0
nobody: feedback, link | -0.01 0 -0.13 -0.18 0.19 0
nobody: feedback, nothing | 0.1 -0.03 0.11 0.14 0.15 -0.03
asked: doing, own | 0.11 0 0 0 0.02 0
asked: doing, ware | 0 0 -0.02 0 0.16 0
asked: doing, nothing | -0.02 -0.05 -0.01 -0.01 0.02 -0.01
i: doing, own | 0.08 0.08 -0.21 -0.07 -0.02 -0.03
i: doing, other | 0.3 0.09 0.1 -0.03 -0.03 0.06
i: doing, ware | -0.07 0.06 -0.14 0.01 0.09 -0.09
i: doing, link | 0 0 -0.03 -0.12 0 0
i: doing, nothing | 0.3 0.11 -0.13 0.16 -0.16 -0.14
we: doing, own | -0.01 0 0.01 0.06 -0.05 0.03
we: doing, other | 0.04 0 0 0 0 0
we: doing, ware | -0.03 0.02 0.1 0.06 -0.01 -0.03
we: doing, link | -0.1 -0.01 0.18 0.17 0.02 0
we: doing, nothing | -0.15 -0.11 -0.05 -0.2 -0.01 -0.04
you: doing, own | -0.02 0 0.04 0.11 -0.01 -0.01
you: doing, other | 0.07 0 -0.01 0 0 -0.01
you: doing, ware | 0 0 -0.03 -0.05 -0.01 0
you: doing, nothing | -0.05 0.11 -0.06 0.16 0.27 -0.01
anyone: doing, own | 0 0 -0.01 -0.01 -0.03 0
anyone: doing, other | 0.06 0 0.03 0.1 0.19 0
anyone: doing, ware | 0.12 0 -0.04 -0.01 0.05 -0.04
anyone: doing, nothing | 0.02 0.15 0.17 -0.13 0 0.03
they: doing, other | -0.01 0 0 0 0 0
they: doing, link | 0 0 -0.01 0 0 0
they: doing, nothing | 0 0 -0.01 -0.01 0 -0.01
nobody: doing, own | -0.19 0.04 0.11 -0.08 0.04 -0.04
nobody: doing, other | 0.04 -0.01 0 -0.02 -0.01 -0.02
nobody: doing, ware | 0.35 0.06 -0.33 -0.29 -0.24 0
nobody: doing, link | -0.02 0.01 0.01 -0.29 -0.02 0
nobody: doing, nothing | 0.13 0.1 -0.31 -0.43 -0.12 -0.03
asked: did, ware | 0 0 -0.09 -0.04 0 0
asked: did, nothing | -0.13 -0.05 0 0 -0.01 0
i: did, own | -0.12 -0.04 0.19 0.11 0.22 0
i: did, other | -0.13 -0.14 0.09 -0.07 -0.04 0
i: did, ware | 0.05 -0.14 0.09 -0.1 -0.05 -0.02
i: did, link | 0.07 0.01 -0.04 -0.02 -0.02 0
i: did, nothing | -0.36 0.08 0.12 0.11 0.1 -0.05
we: did, own | 0 0.04 -0.11 0.01 -0.03 -0.04
we: did, other | -0.28 0 0.02 0.02 0 -0.01
we: did, ware | 0.31 -0.12 -0.11 -0.01 -0.02 0.05
we: did, link | -0.02 0 -0.01 -0.01 -0.01 0
we: did, nothing | 0.22 0.16 0.15 0.02 0.02 -0.02
you: did, own | -0.07 0 0.2 0 0 0
you: did, other | -0.03 0 -0.13 0.1 -0.02 -0.04
you: did, ware | -0.12 0 -0.05 -0.18 0.33 -0.01
you: did, link | 0 0 0 0 0 -0.09
you: did, nothing | 0.07 0.14 -0.14 -0.04 0.03 -0.01
anyone: did, own | 0.14 -0.01 0.11 -0.05 0.13 -0.02
anyone: did, other | -0.04 0 0.03 0.02 -0.01 0
anyone: did, ware | 0 -0.01 -0.07 -0.02 -0.04 0
anyone: did, nothing | -0.12 0.03 -0.13 -0.05 -0.05 -0.02
they: did, own | 0.11 0.03 -0.02 -0.04 -0.03 0
they: did, other | 0 -0.01 0 0 0 0
they: did, ware | 0.01 0 0 -0.02 0 0
they: did, nothing | 0.1 -0.03 -0.06 0.02 -0.06 -0.01
nobody: did, own | 0.5 0.15 -0.22 -0.24 -0.2 -0.05
nobody: did, other | -0.03 0.04 0.14 0.11 -0.14 -0.01
nobody: did, ware | 0.15 -0.08 0.21 0.03 -0.03 -0.19
nobody: did, link | 0.01 0 -0.03 0.05 0 0.05
nobody: did, nothing | 0.26 -0.1 -0.01 -0.03 -0.2 -0.05
asked: sell, own | 0 0 0 0 -0.01 0
asked: sell, other | 0 0 0 -0.03 0 0
asked: sell, ware | -0.02 0 0 0 0.02 0
asked: sell, nothing | -0.08 -0.01 -0.09 0.02 0.03 -0.02
i: sell, own | 0.14 0 0.02 0.07 0.01 0
i: sell, other | -0.01 0.07 0.01 0.1 0 0
i: sell, ware | 0.02 -0.01 0.11 -0.01 -0.02 0
i: sell, link | 0.04 0.01 0.05 0.05 0 0
i: sell, nothing | -0.08 -0.08 -0.06 -0.13 -0.08 -0.05
we: sell, ware | 0 0.03 -0.02 0 0 0.02
we: sell, nothing | -0.06 0 0 0.01 0 0.05
you: sell, other | 0 0 -0.01 0 0 0
you: sell, ware | -0.01 -0.03 0.09 0.17 0 0.09
you: sell, nothing | 0.06 -0.01 -0.02 0.07 -0.02 0
anyone: sell, ware | 0 0 -0.01 0 -0.02 0
anyone: sell, nothing | -0.03 0 0 0 0 -0.04
they: sell, own | 0 0 -0.01 -0.01 0 0
they: sell, ware | 0 0 -0.13 -0.02 0 0
they: sell, nothing | 0 0 0 0 -0.01 0
nobody: sell, own | 0.08 0.01 0.03 -0.04 -0.03 -0.03
nobody: sell, other | -0.04 0.12 0.23 0.13 -0.01 0.23
nobody: sell, ware | -0.14 -0.06 0.35 0.03 0.06 0.24
nobody: sell, link | -0.09 0.03 0.02 0.11 0 -0.15
nobody: sell, nothing | -0.13 0 0.21 -0.19 0.09 -0.28
order: hire, link | 0 0 0 0 -0.01 0.05
order: hire, nothing | -0.02 0 0 0.01 0 -0.01
asked: hire, ware | -0.01 0 0.01 0.08 0 0.07
asked: hire, nothing | 0 0 0 -0.02 0.01 0
i: hire, own | -0.03 0 0 0.03 -0.01 -0.04
i: hire, nothing | -0.01 0 0.01 0.08 -0.02 0.07
we: hire, nothing | 0 0 0 0 -0.02 0.14
you: hire, ware | 0 0 0.01 0 0 0.03
anyone: hire, ware | 0 0 -0.01 0 -0.01 0
anyone: hire, nothing | 0 -0.01 0.03 0.02 0.02 0.08
nobody: hire, own | -0.03 0 0 0.01 0 -0.02
nobody: hire, other | 0 0 0 -0.02 0 0
nobody: hire, ware | -0.01 0 -0.02 -0.22 0 -0.15
nobody: hire, link | -0.01 0 0 0.01 -0.01 0.07
nobody: hire, nothing | -0.01 -0.07 -0.11 0.07 0.02 0.15
order: seek, nothing | -0.01 0 0.05 0 -0.01 0
i: seek, own | 0.01 0 0 0.02 0.08 -0.04
i: seek, other | -0.01 0 -0.01 0 0.01 0.06
i: seek, ware | 0 0 0.06 -0.01 -0.01 0
i: seek, nothing | 0.09 -0.03 -0.05 -0.05 0.06 -0.01
you: seek, other | 0 0 0 -0.01 -0.01 0
you: seek, nothing | -0.05 0 -0.01 -0.03 -0.03 0
anyone: seek, nothing | 0 0 0 0 -0.01 0
nobody: seek, own | 0 0 -0.12 -0.03 0.01 -0.05
nobody: seek, other | 0 0 -0.03 0 0 0
nobody: seek, ware | 0.06 0 0.08 0.1 -0.07 -0.06
nobody: seek, nothing | 0.02 -0.06 -0.09 -0.06 0.15 0.12
asked: need, own | -0.01 0 -0.01 -0.01 0.02 0
asked: need, nothing | -0.03 0 -0.01 -0.02 -0.06 -0.02
i: need, own | 0 0 0 0 -0.04 0
i: need, other | 0 0 0 0 -0.02 -0.01
i: need, ware | 0 0 -0.02 -0.02 -0.02 0
i: need, nothing | 0.2 -0.04 -0.06 0 -0.13 -0.01
we: need, nothing | 0 0 -0.02 0 -0.01 0
you: need, own | 0 0 0 0 -0.01 0
you: need, other | 0 0 -0.01 0 -0.01 0
you: need, ware | 0 0 -0.01 0 0 0
you: need, nothing | -0.05 0.04 0.11 0.03 -0.1 0
anyone: need, own | 0 0 0 0 -0.01 0
anyone: need, other | 0 0 0 0 -0.01 0
anyone: need, nothing | -0.09 0 0.03 -0.01 0.07 0
they: need, ware | 0 0 -0.13 -0.02 0 0
nobody: need, own | -0.1 -0.01 -0.15 -0.14 0.17 0
nobody: need, other | -0.03 0 0 0 0.01 0.06
nobody: need, ware | -0.17 0 0.11 0.09 0.16 -0.01
nobody: need, link | 0 0 -0.02 -0.02 0.07 0
nobody: need, nothing | -0.02 -0.06 -0.21 -0.13 0.05 -0.23
asked: want, own | 0 0 0 0 -0.01 0
asked: want, other | 0 0 0 -0.01 0 0
asked: want, ware | 0 0 0 -0.01 0 0
asked: want, nothing | 0 0 0 -0.01 -0.04 -0.01
i: want, own | -0.01 -0.01 -0.05 -0.06 -0.04 0
i: want, other | 0 0 -0.01 0 -0.01 0
i: want, ware | 0.04 -0.03 0.01 0.02 -0.02 0
i: want, link | 0 0 0 0 -0.01 0
i: want, nothing | 0 0.12 -0.11 -0.23 0.12 -0.04
we: want, other | 0 0 0 0.08 0 0
we: want, ware | 0 0 -0.03 -0.01 0 0
we: want, nothing | 0 0 -0.02 -0.03 0 -0.01
you: want, own | 0 0 0.07 0.09 -0.01 0
you: want, other | 0 0 0.01 -0.01 0 0
you: want, ware | 0 0 -0.01 0 -0.02 0
you: want, link | 0.05 0 0 -0.06 0 0
you: want, nothing | 0 -0.07 -0.01 0.02 -0.06 -0.01
anyone: want, ware | 0 0 0.03 0 -0.02 -0.03
anyone: want, nothing | 0 -0.01 -0.02 -0.02 -0.02 0
they: want, nothing | 0.05 0 0 0 0.01 0
nobody: want, own | 0 0 -0.02 -0.03 -0.01 0
nobody: want, other | -0.04 -0.03 0.12 0.35 -0.03 0.04
nobody: want, ware | 0.26 0 -0.07 -0.01 -0.03 0
nobody: want, nothing | -0.18 0.12 0.01 -0.18 -0.07 -0.04
asked: know, nothing | 0 -0.01 0 0 0.01 0
i: know, own | 0 0 -0.01 -0.01 0 0
i: know, other | 0.16 0 -0.08 -0.06 -0.01 0
i: know, ware | 0 0.07 -0.06 -0.01 0.01 0
i: know, nothing | -0.1 -0.1 0.03 0.05 0.14 -0.04
we: know, other | 0 0 -0.02 -0.03 0 0
we: know, nothing | 0.06 0 -0.02 -0.03 0.01 0
you: know, own | -0.02 -0.11 0 0 0 0.04
you: know, other | 0.19 -0.01 0 -0.01 0 0
you: know, ware | -0.04 0 -0.01 0.02 0.03 0
you: know, link | 0 0 0 0.01 0 0
you: know, nothing | 0.01 -0.05 0.11 0.11 0.09 0.01
anyone: know, own | 0.03 0 0.03 0.01 0 0
anyone: know, other | 0 0 0.01 0 -0.01 0
anyone: know, ware | 0 0 0 0 -0.01 0
anyone: know, nothing | -0.02 -0.02 -0.03 -0.01 -0.05 -0.01
nobody: know, own | -0.05 0 -0.01 -0.05 -0.01 0
nobody: know, other | 0 0 0 0 -0.03 0
nobody: know, ware | 0 -0.01 -0.02 0 0 0
nobody: know, link | 0 0 -0.03 -0.02 0 0
nobody: know, nothing | 0.07 0.19 0.01 0.01 -0.07 0
order: advise, nothing | 0 0 0 -0.02 -0.04 0
asked: advise, own | 0.09 0 -0.02 0 -0.04 0
asked: advise, other | -0.05 0 0 -0.03 -0.02 0
asked: advise, ware | 0 0 -0.01 -0.01 -0.01 0
asked: advise, link | 0.08 0 0.02 0 0 0
asked: advise, nothing | 0.06 -0.01 0.05 0.08 0.1 -0.01
i: advise, own | 0.01 -0.01 -0.05 -0.05 -0.02 0
i: advise, other | 0.04 0 -0.02 -0.02 -0.06 0
i: advise, ware | -0.02 0.02 -0.02 -0.02 -0.05 0
i: advise, link | -0.01 0 -0.02 -0.01 -0.12 0
i: advise, nothing | -0.06 0.01 -0.06 -0.02 -0.05 -0.01
we: advise, own | 0 0 -0.01 -0.03 0 0
we: advise, ware | -0.05 0 -0.12 -0.15 0.06 0
we: advise, nothing | 0 -0.02 0 0.07 0 0
you: advise, own | 0 0 0 0 -0.01 0
you: advise, other | 0 0 -0.03 -0.02 -0.01 0
you: advise, ware | -0.07 0 -0.01 -0.01 -0.03 0
you: advise, link | 0 0 -0.04 -0.03 0 0
you: advise, nothing | -0.06 0 -0.02 -0.01 -0.03 0
anyone: advise, own | 0.03 0 -0.01 0 -0.02 0
anyone: advise, other | 0 0 0 0 -0.01 0
anyone: advise, nothing | -0.11 -0.01 -0.01 0 -0.03 0
they: advise, other | 0 0 -0.01 -0.03 -0.01 0
they: advise, ware | 0 0 0 -0.01 0 0
they: advise, link | -0.04 0 0 0 0 0
they: advise, nothing | -0.04 -0.03 -0.01 0 0.09 0.12
nobody: advise, own | -0.01 0 -0.06 -0.1 0 0
nobody: advise, other | -0.02 0.03 0.01 -0.05 -0.06 -0.02
nobody: advise, ware | 0.06 0.01 0.07 0.06 -0.05 -0.07
nobody: advise, link | -0.02 -0.01 0.11 0.2 0.06 -0.01
nobody: advise, nothing | 0.06 -0.15 -0.07 -0.1 0.43 0.03
order: release, own | -0.03 0 0 0 0 0.1
order: release, other | 0 0.09 0 0 -0.03 0.06
order: release, nothing | 0.04 -0.01 -0.08 0 0 -0.01
asked: release, other | 0 0 0 -0.01 0 0
asked: release, link | 0 0 0 -0.01 0 0
asked: release, nothing | -0.02 0 -0.04 -0.01 -0.01 0
i: release, own | 0 0.01 -0.03 0.01 -0.03 0
i: release, other | 0 0 0.01 0 -0.05 0
i: release, ware | 0.02 0.02 0.17 0.35 -0.02 -0.05
i: release, link | -0.02 0 0 0.05 0 0
i: release, nothing | 0.05 0.11 0.21 0.09 -0.02 0
we: release, own | -0.02 0 0 0.01 0 0
we: release, other | 0 0 0 -0.06 0 0
we: release, ware | -0.22 -0.02 0.23 0.03 -0.01 -0.01
we: release, link | 0 0 0 0.05 0 0
we: release, nothing | 0.07 -0.01 0 0 -0.01 0
you: release, other | 0 0 0 0.09 0 -0.04
you: release, ware | 0 0 -0.01 0 0 0
you: release, nothing | 0 -0.01 -0.05 -0.06 0 0
anyone: release, other | -0.04 0 0.04 0.02 -0.01 0
anyone: release, ware | 0 0 -0.05 -0.05 0 0
anyone: release, nothing | 0.07 0.06 0.04 0.09 -0.03 -0.05
they: release, other | 0 0 0.06 0 -0.01 0
they: release, link | 0 0 -0.06 0 0 0
they: release, nothing | 0 0 -0.01 0 0 0
nobody: release, own | 0.1 -0.02 -0.15 0.15 0.13 -0.08
nobody: release, other | 0.06 0 -0.11 -0.11 -0.01 0.05
nobody: release, ware | 0.13 -0.03 0.41 -0.06 -0.01 -0.01
nobody: release, link | 0.16 0.01 0.26 -0.31 -0.08 0.09
nobody: release, nothing | -0.21 -0.06 0.17 0.21 -0.22 -0.11
any order: push, own | -0.05 0.04 0.75 0.59 -0.3 -0.23
any order: push, other | 0.11 -0.2 -0.04 0.59 0.21 0.11
any order: push, ware | -0.24 -0.16 1.14 0.85 0.31 0.69
any order: push, link | 0.39 0.38 0.33 0.43 -0.07 -0.05
any order: push, nothing | -0.06 -0.29 0.48 0.66 0.01 0
any asked: push, own | -0.24 0 0.27 0.38 0.24 0
any asked: push, other | 0 0 -0.02 -0.02 -0.1 0
any asked: push, ware | 0.25 -0.02 -0.02 0.61 -0.09 0.12
any asked: push, link | -0.19 -0.02 0.47 0.54 -0.06 0.37
any asked: push, nothing | -0.68 -0.29 0.52 0.3 0.32 0.21
any i: push, own | 0.27 0.01 -0.5 -0.3 -0.13 -0.03
any i: push, other | 0.37 -0.01 -0.06 -0.05 -0.03 -0.01
any i: push, ware | 0.06 0 -0.14 -0.19 -0.13 -0.01
any i: push, link | -0.17 0 -0.12 -0.2 0.67 -0.02
any i: push, nothing | -0.25 -0.18 0.51 0.11 -0.07 0.07
any we: push, own | 0 0 -0.03 -0.01 -0.01 0
any we: push, other | 0.07 0 -0.01 0.15 -0.03 0
any we: push, ware | -0.01 -0.08 -0.01 -0.05 -0.01 0.11
any we: push, link | 0 0 -0.01 0 0 0
any we: push, nothing | -0.17 -0.02 0.04 0.04 -0.09 -0.07
any you: push, own | -0.02 0 -0.12 -0.04 -0.22 -0.02
any you: push, other | 0.25 0.03 0.26 -0.01 0.02 0
any you: push, ware | -0.01 0 -0.14 -0.01 -0.06 -0.08
any you: push, link | 0.04 -0.08 -0.19 -0.15 -0.1 -0.13
any you: push, nothing | -0.54 -0.18 0.21 -0.01 0.15 -0.05
any anyone: push, own | 0 0 -0.03 -0.01 0.7 0
any anyone: push, other | 0.11 0.01 -0.04 -0.01 0 0
any anyone: push, ware | -0.02 0 0.03 -0.43 -0.14 0.32
any anyone: push, link | 0 0 0.08 0.23 -0.06 0.08
any anyone: push, nothing | 0.44 0.21 -0.33 -0.17 0.43 -0.15
any they: push, own | -0.01 0 -0.01 -0.02 -0.01 0
any they: push, other | -0.04 0 0.01 0 -0.02 -0.13
any they: push, ware | 0.07 0 -0.01 -0.01 -0.01 0
any they: push, nothing | 0.2 0.27 -0.05 -0.05 -0.08 0.03
any nobody: push, own | 0.26 -0.02 -0.13 -0.24 -0.25 -0.04
any nobody: push, other | -0.03 0.07 -0.22 0.06 -0.15 0.2
any nobody: push, ware | -0.19 -0.23 -0.72 -0.51 0.19 -0.07
any nobody: push, link | -0.2 -0.12 0.74 1.07 -0.29 -0.34
any nobody: push, nothing | -0.51 -0.39 -0.07 0.18 -0.58 -0.22
any order: favour, own | -0.58 0 -0.05 -0.05 0.01 0
any order: favour, other | -0.13 -0.07 -0.07 -0.11 -0.05 -0.13
any order: favour, ware | 0.06 -0.09 0.28 0.37 -0.08 0.11
any order: favour, link | -0.02 -0.11 -0.03 -0.02 -0.03 0
any order: favour, nothing | -0.33 -0.06 -0.19 -0.46 0.26 -0.14
any asked: favour, own | -0.43 0 -0.11 0.01 0.73 -0.04
any asked: favour, other | 0.44 -0.03 -0.13 -0.04 0.3 -0.08
any asked: favour, ware | 0.03 -0.04 -0.1 -0.13 0.44 -0.05
any asked: favour, link | 0.08 0 -0.39 -0.04 0.04 -0.02
any asked: favour, nothing | -0.28 -0.36 0.07 -0.01 1.02 0.34
any i: favour, own | 0 0 0 -0.01 -0.11 0
any i: favour, other | -0.04 0.01 0.13 0.05 -0.02 -0.01
any i: favour, ware | 0 0 -0.03 0.02 -0.1 0
any i: favour, nothing | 0.17 0.04 0 0.12 -0.15 -0.02
any we: favour, own | 0.18 0 0.01 0.01 0 0
any we: favour, other | 0 0 0 0 -0.01 0
any we: favour, ware | 0 0 0 0 -0.02 0
any we: favour, nothing | 0.03 -0.01 -0.11 -0.02 -0.05 -0.02
any you: favour, own | 0.15 -0.01 -0.03 0 -0.03 -0.01
any you: favour, other | -0.08 -0.12 -0.01 0 0.05 0
any you: favour, ware | -0.04 -0.03 -0.02 -0.03 0.79 0
any you: favour, link | 0 0 0 -0.02 -0.01 0
any you: favour, nothing | 0.28 0.13 0.13 0.39 -0.06 -0.13
any anyone: favour, own | 0.2 0 -0.01 -0.01 -0.02 0
any anyone: favour, other | -0.01 0 0 0 0 0
any anyone: favour, ware | -0.11 0 -0.02 -0.06 0.14 -0.01
any anyone: favour, link | 0.37 0 0.11 0.19 0.23 0
any anyone: favour, nothing | -0.15 0 -0.14 -0.04 0.58 -0.01
any they: favour, own | 0 -0.02 0 -0.01 0.03 0
any they: favour, other | -0.02 0 0 0 -0.01 0
any they: favour, ware | 0 0 0 0 -0.01 0
any they: favour, link | 0 0 -0.01 0 -0.01 0
any they: favour, nothing | -0.08 -0.06 0 0 0.13 0.25
any nobody: favour, own | -0.26 -0.07 -0.09 -0.26 0.45 -0.14
any nobody: favour, other | -0.12 0.02 -0.01 0.09 -0.28 -0.01
any nobody: favour, ware | -0.2 0 0.1 0.08 0.1 0.3
any nobody: favour, link | -0.01 0 -0.28 -0.37 0.35 -0.01
any nobody: favour, nothing | 0.37 -0.27 -0.04 0.2 0.45 0
any order: act, own | -0.14 -0.07 -0.52 -0.33 -0.24 0.4
any order: act, other | -0.2 -0.11 0.28 0.1 -0.3 -0.12
any order: act, ware | 0.15 -0.19 -0.18 -0.32 -0.17 -0.03
any order: act, link | 0.11 0.15 0.38 0.7 0.38 -0.01
any order: act, nothing | 0.12 -0.14 -0.42 -0.46 0.05 -0.12
any asked: act, own | -0.02 0 -0.02 0 -0.02 0
any asked: act, other | 0 0 0 0 -0.01 0
any asked: act, ware | 0 0 -0.01 -0.03 0 0
any asked: act, link | 0 0 0 -0.02 -0.01 -0.19
any asked: act, nothing | -0.2 0.12 -0.06 -0.16 0.18 -0.02
any i: act, own | -0.11 0.05 -0.13 -0.06 0.47 0.03
any i: act, other | -0.02 0.04 0.06 0.04 -0.02 0.25
any i: act, ware | -0.03 -0.02 0.13 0.01 -0.05 -0.04
any i: act, link | 0 0.01 -0.11 0.03 0 0
any i: act, nothing | 0.47 0.18 0.14 0.21 -0.14 -0.09
any we: act, own | 0 0 -0.09 -0.07 0 0
any we: act, other | 0 0 -0.02 0 -0.01 0
any we: act, ware | 0.04 0 -0.03 0 0.25 -0.05
any we: act, nothing | 0 0 -0.04 -0.07 -0.04 -0.01
any you: act, own | 0 0 -0.11 -0.03 -0.04 0
any you: act, other | 0.14 0.02 -0.09 -0.08 -0.03 0
any you: act, ware | -0.07 -0.07 -0.13 -0.12 0.11 0
any you: act, nothing | 0.14 0.09 -0.09 0.17 -0.19 -0.01
any anyone: act, other | 0 0 0 0 -0.01 -0.01
any anyone: act, ware | 0.21 0 0.01 0.05 0.05 0
any anyone: act, nothing | -0.22 0.63 0.03 0.16 -0.11 0.06
any they: act, own | 0 0 0 0 -0.01 0
any they: act, other | 0 0 -0.01 -0.01 0 -0.01
any they: act, ware | 0 0 0 -0.01 0 0
any they: act, link | 0 0 -0.11 0 0 0
any they: act, nothing | 0 0 -0.11 -0.01 -0.01 0
any nobody: act, own | 0.06 0 0.01 0.34 -0.14 -0.11
any nobody: act, other | -0.09 -0.19 -0.01 0.28 -0.14 0.16
any nobody: act, ware | -0.42 -0.05 -0.22 -0.06 -0.11 -0.07
any nobody: act, link | 0.32 0 -0.23 -0.39 -0.04 -0.1
any nobody: act, nothing | 0.07 0.06 0.22 0.06 -0.03 -0.07
any asked: story, own | 0.21 0 0 -0.01 0.03 0
any asked: story, ware | 0 0 -0.2 -0.09 0.32 0
any asked: story, nothing | -0.3 -0.2 -0.02 -0.03 0.02 -0.02
any i: story, own | -0.06 0.07 -0.18 0.09 0.47 -0.07
any i: story, other | 0.13 -0.1 -0.03 -0.19 -0.13 0.11
any i: story, ware | -0.03 -0.17 -0.23 -0.23 0.09 -0.22
any i: story, link | 0.14 0.03 -0.12 -0.28 -0.05 0
any i: story, nothing | -0.03 0.17 -0.06 0.09 0.04 -0.38
any we: story, own | -0.02 0.07 -0.19 0.13 -0.17 -0.01
any we: story, other | -0.49 0 0.05 0.04 -0.01 -0.03
any we: story, ware | 0.57 -0.21 -0.03 0.11 -0.05 0.04
any we: story, link | -0.24 -0.02 0.34 0.33 0.02 0
any we: story, nothing | 0.15 0.09 0.19 -0.35 0.02 -0.12
any you: story, own | -0.19 0 0.49 0.22 -0.02 -0.01
any you: story, other | 0.09 0.01 -0.3 0.2 -0.05 -0.09
any you: story, ware | -0.23 0.01 -0.17 -0.44 0.64 -0.03
any you: story, link | 0 0 -0.01 -0.01 -0.01 -0.19
any you: story, nothing | 0.04 0.5 -0.35 0.26 0.59 -0.03
any anyone: story, own | 0.28 -0.01 0.2 -0.11 0.21 -0.04
any anyone: story, other | 0.03 0 0.12 0.23 0.35 0
any anyone: story, ware | 0.23 -0.01 -0.21 -0.05 0.02 -0.1
any anyone: story, link | 0 0 -0.01 0 0 0
any anyone: story, nothing | -0.21 0.36 0.07 -0.37 -0.11 0.02
any they: story, own | 0.23 0.07 -0.05 -0.09 -0.05 0
any they: story, other | -0.02 -0.02 -0.01 -0.01 -0.02 0
any they: story, ware | 0.02 0 -0.01 -0.04 0 0
any they: story, link | 0 0 -0.01 0 0 0
any they: story, nothing | 0.2 -0.05 -0.15 0.01 -0.14 -0.03
any nobody: story, own | 0.49 0.11 -0.16 -0.38 -0.21 -0.19
any nobody: story, other | 0.03 0.06 0.3 0.18 -0.29 -0.07
any nobody: story, ware | 1 -0.03 -0.22 -0.49 -0.54 -0.38
any nobody: story, link | -0.01 0.01 -0.03 -0.5 -0.05 0.09
any nobody: story, nothing | 0.56 0.04 -0.27 -0.55 -0.53 -0.09
any order: trade, own | -0.06 -0.01 0 0.01 0 0.21
any order: trade, other | 0 0.17 0 0 -0.05 0.12
any order: trade, ware | 0 0 -0.01 0 0 0
any order: trade, link | 0 0 0 0 -0.01 0.1
any order: trade, nothing | 0.05 -0.02 -0.17 0 0 -0.03
any asked: trade, own | 0 0 0 0 -0.02 0
any asked: trade, other | 0 0 0 -0.07 0 0
any asked: trade, ware | -0.07 0 0.02 0.16 0.02 0.14
any asked: trade, link | 0 0 0 -0.02 0 0
any asked: trade, nothing | -0.2 -0.03 -0.26 -0.03 0.06 -0.04
any i: trade, own | 0.24 0.02 -0.02 0.22 -0.05 -0.08
any i: trade, other | -0.01 0.15 0.03 0.2 -0.09 0
any i: trade, ware | 0.08 0.03 0.55 0.67 -0.08 -0.1
any i: trade, link | 0.04 0.03 0.1 0.2 -0.01 0
any i: trade, nothing | -0.08 0.06 0.34 0.07 -0.24 0.03
any we: trade, own | -0.04 0 0 0.02 0 0
any we: trade, other | 0 0 0 -0.11 -0.01 0
any we: trade, ware | -0.45 0 0.4 0.05 -0.02 0.02
any we: trade, link | 0 0 0 0.1 0 0
any we: trade, nothing | 0.01 -0.02 0 0.03 -0.05 0.37
any you: trade, other | -0.01 0 -0.02 0.17 0 -0.07
any you: trade, ware | -0.01 -0.07 0.18 0.35 0 0.24
any you: trade, nothing | 0.12 -0.05 -0.14 0.02 -0.04 0
any anyone: trade, other | -0.09 0 0.07 0.04 -0.02 0
any anyone: trade, ware | 0.01 0.01 -0.13 -0.1 -0.05 0
any anyone: trade, nothing | 0.05 0.11 0.12 0.21 -0.03 0.07
any they: trade, own | 0 0 -0.02 -0.01 0 0
any they: trade, other | 0.01 0.01 0.11 -0.01 -0.02 -0.01
any they: trade, ware | 0 0 -0.25 -0.04 -0.01 0
any they: trade, link | 0 0 -0.12 0 0 0
any they: trade, nothing | 0 0 -0.02 0 -0.01 0
any nobody: trade, own | 0.29 -0.03 -0.22 0.25 0.19 -0.25
any nobody: trade, other | 0.02 0.24 0.24 0.01 -0.04 0.57
any nobody: trade, ware | -0.01 -0.18 0.94 -0.21 0.09 0.16
any nobody: trade, link | 0.1 0.07 0.58 -0.37 -0.19 0.03
any nobody: trade, nothing | -0.32 -0.16 0.85 0.53 -0.27 0.06
any order: wish, ware | 0 0 -0.01 -0.01 0 0
any order: wish, nothing | -0.01 0 0.1 0 -0.01 -0.01
any asked: wish, own | -0.03 -0.01 -0.03 -0.02 0.03 0
any asked: wish, other | 0 0 0 -0.01 0 0
any asked: wish, ware | 0 0 0 -0.01 0 0
any asked: wish, nothing | -0.06 0 -0.02 -0.08 -0.19 -0.06
any i: wish, own | 0 -0.02 -0.11 -0.07 0 -0.08
any i: wish, other | -0.03 0 -0.03 -0.01 -0.03 0.1
any i: wish, ware | 0.08 -0.07 -0.03 -0.01 -0.11 -0.01
any i: wish, link | 0 0 0 0 -0.02 0
any i: wish, nothing | 0.56 0.12 -0.45 -0.56 0.1 -0.11
any we: wish, other | 0 0 0.01 0.16 0 0
any we: wish, ware | 0 0 -0.06 -0.01 0 -0.01
any we: wish, nothing | 0 0 -0.08 -0.06 -0.02 -0.02
any you: wish, own | 0 0 0.13 0.18 -0.02 0
any you: wish, other | 0 0 -0.02 -0.05 -0.06 0
any you: wish, ware | 0 0 -0.03 -0.01 -0.05 0
any you: wish, link | 0.1 0 0 -0.13 0 0
any you: wish, nothing | -0.19 -0.05 0.17 0.02 -0.39 -0.03
any anyone: wish, own | 0 0 0 -0.01 -0.03 0
any anyone: wish, other | 0 0 0 0 -0.02 0
any anyone: wish, ware | 0.01 0 0.06 0.01 -0.05 -0.06
any anyone: wish, nothing | -0.18 -0.02 0 -0.07 0.09 -0.01
any they: wish, ware | 0 0 -0.25 -0.04 -0.01 0
any they: wish, nothing | 0.1 -0.01 0 0 0 0
any nobody: wish, own | -0.21 -0.02 -0.57 -0.4 0.36 -0.1
any nobody: wish, other | -0.14 -0.07 0.19 0.69 -0.04 0.2
any nobody: wish, ware | 0.31 -0.01 0.23 0.36 0.12 -0.14
any nobody: wish, link | -0.01 0 -0.04 -0.05 0.13 0
any nobody: wish, nothing | -0.36 -0.01 -0.54 -0.73 0.24 -0.27
any order: other, ware | 0 0 0 0 -0.01 0
any order: other, nothing | 0 0 0 -0.04 -0.07 0
any asked: other, own | 0.18 0 -0.03 -0.01 -0.08 0
any asked: other, other | -0.1 0 0 -0.06 -0.03 0
any asked: other, ware | 0 0 -0.01 -0.01 -0.01 -0.01
any asked: other, link | 0.16 0 0.03 0.01 0 0
any asked: other, nothing | 0.11 -0.03 0.1 0.14 0.21 -0.01
any i: other, own | 0.03 -0.03 -0.1 -0.12 -0.04 0
any i: other, other | 0.39 -0.01 -0.2 -0.16 -0.14 0
any i: other, ware | -0.04 0.18 -0.15 -0.05 -0.09 0
any i: other, link | -0.02 0 -0.04 -0.02 -0.24 0
any i: other, nothing | -0.47 -0.12 -0.06 -0.03 0.22 -0.09
any we: other, own | 0 0 -0.03 -0.06 -0.01 0
any we: other, other | 0 0 -0.05 -0.06 0 0
any we: other, ware | -0.11 0 -0.25 -0.29 0.13 0
any we: other, nothing | 0.13 -0.04 -0.05 0.08 0.01 0
any you: other, own | -0.05 -0.22 -0.01 0 -0.02 0.08
any you: other, other | 0.39 -0.03 -0.06 -0.05 -0.01 0
any you: other, ware | -0.21 -0.01 -0.05 0.03 0.02 -0.01
any you: other, link | 0 0 -0.08 -0.05 -0.01 0
any you: other, nothing | -0.09 -0.1 0.19 0.19 0.1 0.01
any anyone: other, own | 0.12 0 0.03 0.02 -0.03 0
any anyone: other, other | 0.01 0.01 0.01 0 -0.05 0
any anyone: other, ware | 0 0 0 0 -0.01 0
any anyone: other, link | 0 0 -0.01 0 0 0
any anyone: other, nothing | -0.26 -0.06 -0.08 -0.03 -0.14 -0.02
any they: other, other | 0 0 -0.02 -0.06 -0.01 0
any they: other, ware | 0 0 0 -0.01 0 0
any they: other, link | -0.08 0 0 -0.01 0 0
any they: other, nothing | -0.08 -0.06 -0.01 -0.01 0.18 0.25
any nobody: other, own | -0.12 -0.01 -0.16 -0.28 -0.02 -0.01
any nobody: other, other | -0.05 0.06 0.02 -0.1 -0.18 -0.04
any nobody: other, ware | 0.13 0.01 0.09 0.11 -0.11 -0.13
any nobody: other, link | -0.03 -0.02 0.15 0.36 0.12 -0.02
any nobody: other, nothing | 0.25 0.08 -0.12 -0.16 0.76 0.05
push with not | -0.19 -0.07 0.32 0.28 0 0.27
push with if | 0.01 -0.03 -0.01 0.57 -0.08 -0.1
push with question | 0.05 -0.54 0.17 -0.09 0.15 0.11
favour with not | -0.04 0 -0.16 -0.12 -0.19 -0.01
favour with if | 0.14 -0.04 0.11 0.33 0.05 -0.13
favour with question | -0.16 -0.61 -0.51 -0.14 0.51 -0.34
act with not | -0.05 -0.02 -0.2 0.1 0.02 0.07
act with if | 0.2 -0.11 -0.26 -0.09 0.09 -0.18
act with question | 0.09 0.05 -0.25 -0.25 -0.5 -0.02
story with not | 0.48 -0.13 0.26 -0.3 -0.05 -0.02
story with if | -0.51 -0.14 -0.33 -0.04 -0.17 -0.02
story with question | -0.09 0.41 0.35 -0.06 0.06 -0.02
trade with not | -0.05 -0.01 -0.34 0.18 0.1 -0.06
trade with if | 0 0.07 -0.08 -0.17 -0.11 0.05
trade with question | -0.16 0.1 -0.49 -0.07 0.06 -0.06
wish with not | -0.05 -0.01 -0.34 -0.12 -0.14 -0.06
wish with if | -0.1 -0.05 0.3 0.03 -0.53 -0.03
wish with question | 0.46 0.05 0.14 0.08 0.1 -0.05
other with not | -0.02 -0.08 -0.11 -0.28 -0.18 -0.02
other with if | 0.24 0.01 0.37 0.24 0.2 -0.05
other with question | 0.29 -0.1 0.09 -0.12 -0.47 -0.04
looks: words 0 | -0.39 -0.39 -0.63 -1.09 -0.61 -0.51
looks: words 1 | -0.67 -0.27 -1.24 -1.09 -1.11 -0.73
looks: words 2-3 | -1.4 0.09 -1.07 -0.68 -1.24 -0.98
looks: words 4-7 | -0.86 -0.07 -0.18 -0.05 -0.38 -0.32
looks: words 8-15 | -0.49 -1.07 -0.48 -0.48 -0.45 0.02
looks: words 16-30 | 0.05 -0.37 -0.08 -0.14 0.36 0.67
looks: words 31-60 | 1.21 0.59 0.36 -0.08 -0.15 -0.02
looks: words 61+ | 0.87 -0.16 -0.42 -0.02 0.01 -0.22
looks: bare link | -0.1 -0.03 0.34 -0.6 -0.35 0.74
looks: links 1 | -0.29 0.03 0.93 0.73 0.47 0.86
looks: links 2+ | -0.69 -0.07 -0.34 -0.49 -0.47 -0.53
looks: link last | -0.31 -0.73 0.65 0.61 0.11 0.29
looks: link first | -0.25 -0.05 -0.14 -0.43 0.29 0.78
looks: emoji 1 | -0.34 0.29 0.72 0.8 -0.19 1
looks: emoji 3+ | -0.08 -0.24 -0.15 0.03 -0.09 0.37
looks: shout 1 | -0.91 0.7 0.67 0.33 -0.77 0.67
looks: shout 3+ | -0.25 -0.02 0.1 -0.18 0.34 -0.16
looks: capitals | -0.58 -0.51 -0.23 -0.3 -0.21 0.99
looks: bold | -0.41 0.26 0.91 1.1 -0.51 1.48
looks: bullets | -0.11 -0.09 -0.08 -0.09 0.02 0.06
looks: lines 3+ | 0.04 -0.11 -2.6 -1.65 -0.32 -0.78
looks: last is question | 0.71 1.3 -0.06 -0.1 -0.6 -0.64
looks: first is question | -1.51 -0.61 -0.28 -0.39 0.98 0.36
looks: questions 1 | -0.07 1.28 -0.28 -0.1 0.81 -0.17
looks: questions 2+ | 0.38 1.2 0.4 -0.13 -0.05 -0.75
looks: only questions | 0.27 -0.31 -0.93 -0.73 -0.6 -0.48
looks: lower case | -0.21 -0.23 0.27 -0.19 0.57 -1.84
looks: no i | -0.65 -0.51 -0.65 -0.76 -0.69 0.02
looks: i 1 | -0.48 -0.45 0.11 -0.02 -0.46 -0.47
looks: i 2-3 | 0.66 -0.21 -0.47 -0.46 -0.17 -0.3
looks: i 4+ | 0.52 -0.32 -0.31 -0.31 -0.17 -0.53
looks: spoken | -0.4 -0.42 -0.46 -0.91 -0.6 0
looks: quoted | 0.09 -0.16 0.49 0.72 -0.71 0.17
looks: mention first | -0.22 0.87 -1.45 -1.53 -0.2 -0.29
looks: mention asked | 0.01 0.01 -0.61 -0.03 -0.25 -0.06
looks: answers | -0.03 0.06 -0.23 -0.43 -1.12 -0.54
looks: answers, no i | 0.11 0.9 -0.43 -0.41 -0.15 0.14
looks: answers, few words | -1.93 -0.28 -0.25 -0.56 -0.8 0.39
looks: answers, link | -1.13 -0.12 0.7 0.23 0.24 0.06
looks: no answer | -0.16 -0.8 -0.58 -0.57 -0.18 -0.31
looks: told before asking | 1.42 0.62 0.21 0.04 0.17 -0.53
looks: about other | -0.02 0.51 -0.16 -0.02 -0.3 0.03
looks: returned | -0.04 0.78 0.17 0.15 0.13 -0.01
looks: wonders | 0.19 1.29 -0.19 0.34 -0.29 -0.07
looks: about both | -0.11 -0.05 0.61 -0.4 0.39 -0.13
looks: own ware | -0.11 0 0.09 0.4 -0.07 -0.28
looks: own ware out | 0.11 0.05 0.71 -0.06 -0.22 0.18
looks: own link | 0.49 0.51 0.7 -0.02 0.08 -0.48
looks: own ware linked | 0.06 0.54 0.45 -0.46 0.06 -0.78
looks: order | -0.46 -0.24 0.89 0.86 -0.4 0.02
looks: no person | 0.11 -0.67 -0.13 0 0.22 0.35
looks: question back at end | 0.04 0.55 -0.31 -0.01 -0.29 -0.53
looks: tech | -0.04 -0.39 -0.09 -0.31 -0.53 -0.37
looks: tech 3+ | -0.79 -0.2 -1.09 -0.93 -0.85 -0.58
looks: unknown | 2.48 1.46 1.2 2.23 1.7 0.19
looks: sentences 1 | -0.92 -1.14 -0.61 -0.62 -0.84 -1.22
looks: sentences 2-3 | 0.01 -0.28 -0.23 -0.23 -0.24 0.27
looks: sentences 4+ | 0.97 0.4 -0.21 -0.52 0 0
prompt: introduction | -0.06 -0.03 -0.06 -0.04 -0.02 -0.03
prompt: news | 0.23 -0.04 0.19 0.02 -0.1 0.17
prompt: link | -0.12 0.06 -0.08 -0.09 -0.02 -0.06
prompt: feedback | -0.01 0 0 0 0 0
prompt: help | -0.05 0.03 -0.14 -0.12 -0.05 -0.07
prompt: wellbeing | 0.11 -0.05 0.01 0.14 -0.05 0
prompt: question | 0.17 0.04 -0.05 0.05 -0.25 -0.04
prompt: none | -0.03 -0.18 -0.25 -0.22 -0.05 -0.02
prompt: introduction, words 4-7 | 0 0 -0.03 -0.01 0 0
prompt: introduction, words 8-15 | -0.06 0 -0.01 -0.01 -0.01 -0.01
prompt: introduction, words 16-30 | 0 -0.01 -0.02 -0.01 -0.01 -0.02
prompt: introduction, words 31-60 | 0 -0.01 0 -0.01 0 0
prompt: news, words 0 | -0.02 -0.02 0.13 -0.01 0 0.19
prompt: news, words 1 | -0.03 -0.01 -0.01 0 0 -0.01
prompt: news, words 2-3 | -0.05 0 0 0.01 0 -0.01
prompt: news, words 4-7 | 0.06 0 0.12 0.07 -0.01 -0.05
prompt: news, words 8-15 | 0.28 -0.07 0.01 -0.04 -0.02 0.03
prompt: news, words 16-30 | -0.04 -0.02 -0.21 -0.04 0 0.02
prompt: news, words 31-60 | 0.01 0.08 0.14 0.05 -0.04 0
prompt: news, words 61+ | 0 0 0.01 -0.02 -0.02 0
prompt: link, words 2-3 | 0 0.06 0 0 0 -0.01
prompt: link, words 4-7 | 0 0 0.02 -0.02 0 0
prompt: link, words 8-15 | -0.06 -0.02 -0.08 -0.03 -0.01 0.01
prompt: link, words 16-30 | -0.06 0.01 -0.01 -0.06 -0.01 -0.05
prompt: link, words 31-60 | 0 0 -0.01 0.04 0 0
prompt: link, words 61+ | 0 0.01 -0.01 -0.01 0 0
prompt: feedback, words 16-30 | -0.01 0 0 0 0 0
prompt: help, words 2-3 | 0 0.06 -0.01 0 0 -0.01
prompt: help, words 4-7 | 0 -0.01 0.01 -0.02 -0.02 -0.01
prompt: help, words 8-15 | -0.07 -0.03 -0.09 -0.04 -0.01 0.01
prompt: help, words 16-30 | 0.03 -0.01 -0.03 -0.07 -0.02 -0.06
prompt: help, words 31-60 | -0.01 -0.01 -0.02 0.04 0 0
prompt: help, words 61+ | 0 0.01 -0.01 -0.01 0 0
prompt: wellbeing, words 0 | -0.01 -0.01 -0.02 0 0 -0.06
prompt: wellbeing, words 1 | -0.02 0 0 0 0 0
prompt: wellbeing, words 2-3 | -0.05 0 0 0.01 0 -0.01
prompt: wellbeing, words 4-7 | 0.19 0.01 0.08 0.07 -0.01 -0.01
prompt: wellbeing, words 8-15 | 0.02 -0.05 -0.04 0.02 0.01 0
prompt: wellbeing, words 16-30 | -0.01 0.03 -0.08 0.01 0.01 0.09
prompt: wellbeing, words 31-60 | -0.01 -0.01 0.06 0.05 -0.05 -0.01
prompt: wellbeing, words 61+ | 0 0 -0.01 -0.02 0 0
prompt: question, words 0 | -0.02 -0.03 0.06 -0.01 0 0.1
prompt: question, words 1 | -0.03 -0.01 -0.01 0 0 -0.01
prompt: question, words 2-3 | -0.06 0.06 -0.03 0.03 0 -0.03
prompt: question, words 4-7 | -0.02 0.04 0.06 0.03 -0.02 -0.04
prompt: question, words 8-15 | 0.05 -0.13 -0.11 0.03 -0.06 -0.09
prompt: question, words 16-30 | 0.24 0.04 -0.2 -0.07 -0.11 0.01
prompt: question, words 31-60 | 0 0.04 0.14 0.05 -0.04 0.02
prompt: question, words 61+ | 0 0.02 0.04 0 -0.01 0
prompt: none, words 0 | -0.01 0 -0.15 -0.07 -0.05 -0.21
prompt: none, words 1 | -0.03 0 -0.08 -0.08 -0.09 -0.04
prompt: none, words 2-3 | -0.05 -0.03 -0.04 -0.07 -0.1 -0.04
prompt: none, words 4-7 | 0 0.01 0.04 0.05 0.04 0.06
prompt: none, words 8-15 | 0.03 0.01 0.06 0.11 -0.13 0.16
prompt: none, words 16-30 | -0.2 -0.13 0.19 0.11 0.26 0.08
prompt: none, words 31-60 | 0.19 0.01 -0.12 -0.2 0.05 -0.01
prompt: none, words 61+ | 0.06 -0.02 -0.07 -0.01 0.03 -0.02
place: dm | 0.1 -0.39 0.71 0.06 1.56 0.86
place: intro | 1.5 0.74 0.42 0.49 -0.5 0.77
place: general | -0.9 -0.74 -0.98 -0.8 -1.05 -1.34
place: promo | 0.03 0.01 0.51 -0.14 -0.04 -0.69
i & my | 0.07 0.03 -0.05 0 0.06 0.01
i & we | -0.08 0 0.08 0.02 0.07 -0.01
i & you | 0.11 0 0.18 0.01 0.04 0
i & anyone | 0.02 0.17 -0.02 0.02 0.24 -0.04
i & back | -0.03 0.14 0.02 0.1 -0.02 0.01
i & they | 0.02 -0.01 -0.07 -0.06 -0.11 0
i & ware | 0.14 0.06 0.05 -0.03 -0.13 -0.12
i & project | 0.11 0.01 0.03 -0.02 -0.01 0.04
i & out | -0.08 0.07 0.07 0.03 0.1 -0.03
i & offer | 0.07 -0.01 0.08 0.08 0.04 -0.11
i & where | 0.18 0.01 0.09 0.09 0.03 -0.11
i & order | -0.05 0.06 0 0.16 0.12 -0.1
i & push | 0.18 0 -0.14 0.22 0.22 -0.09
i & request | -0.2 -0.07 0.06 0.15 0.39 0.02
i & favour | 0.12 -0.1 -0.13 -0.1 0.07 0.05
i & work | 0 0.02 -0.02 -0.07 0.13 -0.02
i & plight | -0.12 0.01 0.03 0.05 0.16 -0.06
i & story | 0.12 0 0.01 -0.03 0.1 -0.07
i & trade | 0.04 -0.03 0.02 0.02 0.03 -0.06
i & advert | -0.21 -0.05 0.02 -0.12 0.03 0.06
i & tech | 0 -0.01 0.07 -0.08 0 0.05
i & ask | -0.1 0.07 0.03 0.07 -0.14 -0.02
i & advice | -0.15 0 0.09 0.1 -0.21 0.03
i & question | -0.28 0.1 0.07 -0.08 -0.05 0.02
i & about other | -0.01 0.12 0.15 -0.04 0.04 -0.02
i & not meant | 0.07 -0.02 0.03 0.1 0.02 0.06
i & answers | 0.08 -0.04 -0.17 -0.11 -0.17 -0.07
i & polite | -0.16 0.02 -0.15 -0.04 -0.07 0
i & not | 0.14 -0.06 -0.03 -0.06 0.05 -0.02
my & we | 0 -0.02 0.08 0.05 0.15 0.01
my & you | 0 0.01 0.12 -0.06 0.06 0.09
my & anyone | 0.1 0.02 0.03 0.16 0.08 0
my & back | -0.04 0.1 -0.03 -0.02 0 -0.02
my & they | -0.06 -0.03 0.07 0.03 0.03 -0.03
my & ware | -0.02 0.03 -0.11 -0.16 0.05 -0.07
my & project | -0.06 0.03 -0.12 -0.06 -0.02 -0.02
my & out | 0.16 0.02 -0.16 -0.12 -0.07 -0.06
my & offer | -0.13 0 0.12 0.03 -0.02 -0.08
my & where | -0.14 -0.03 0.27 -0.02 -0.03 0.03
my & order | -0.01 -0.03 0.1 0.34 0 0
my & push | -0.1 0 0.12 0.14 0.06 0
my & request | -0.04 -0.01 -0.06 -0.08 0.42 0.06
my & favour | 0.06 -0.06 -0.03 0.01 0.08 -0.02
my & work | 0.1 0.05 -0.02 -0.08 0.2 0
my & plight | -0.1 0 0.12 -0.08 0.14 -0.04
my & story | 0.15 -0.04 -0.08 -0.01 -0.11 -0.06
my & trade | -0.09 -0.02 0.22 0.22 -0.08 0.1
my & advert | -0.03 0 0.28 0.12 -0.02 0.28
my & tech | -0.14 -0.01 -0.24 -0.13 0.04 0.05
my & ask | 0.12 -0.01 0.07 0.21 0.04 0.05
my & advice | 0.1 -0.04 0.07 0.12 0.01 0.01
my & question | 0.27 0.06 -0.13 -0.13 -0.07 0.1
my & about other | 0.12 0.04 0 0.01 -0.03 -0.01
my & not meant | -0.02 -0.02 0.07 0.04 0.1 -0.02
my & answers | -0.26 0.08 0 -0.04 -0.07 -0.04
my & polite | 0.13 -0.1 -0.16 -0.09 0.01 -0.09
my & not | -0.01 -0.04 0.13 0.02 -0.04 0.01
we & you | -0.14 0.13 0.14 0.16 0 0.06
we & anyone | 0.06 0.06 -0.03 -0.03 -0.08 0.05
we & back | 0.04 0.13 0.08 0.07 0 -0.01
we & they | 0.08 0 0.02 0.03 0.01 -0.03
we & ware | 0.05 -0.03 -0.08 -0.01 -0.03 0.03
we & project | -0.05 -0.02 -0.03 -0.03 -0.02 -0.04
we & out | -0.03 0.01 0 -0.07 0 -0.01
we & offer | -0.13 -0.05 0.06 0 0.01 0.04
we & where | -0.13 -0.06 0.08 0.01 0.06 0.02
we & order | -0.16 -0.02 0.02 0.01 0.09 -0.06
we & push | -0.19 0 0.08 0.13 0.04 -0.01
we & request | 0.03 -0.02 0.07 0.03 -0.01 0.05
we & favour | -0.16 -0.01 0.05 0.03 -0.03 0
we & work | 0.03 -0.02 0.1 -0.01 -0.01 -0.01
we & plight | 0.09 0.01 0 0.07 0.12 0.05
we & story | -0.06 0.04 0.11 0.04 0.04 -0.04
we & trade | 0.01 -0.07 -0.08 -0.15 -0.04 0.03
we & advert | -0.08 -0.01 0.05 0.06 -0.01 0.05
we & tech | -0.07 -0.01 -0.04 -0.04 0.02 -0.01
we & ask | 0.14 0.12 0 -0.03 0.06 -0.02
we & advice | 0.05 0 -0.06 -0.06 -0.03 0.01
we & question | 0.11 0.07 0.15 0.04 0.02 0.04
we & about other | 0.03 0.01 0.14 0.06 0.01 0.02
we & not meant | 0.09 -0.01 -0.08 0.02 0.03 -0.01
we & answers | 0.08 0 0.01 -0.07 -0.03 -0.01
we & polite | -0.01 0.01 -0.03 -0.07 0.07 0.02
we & not | 0.04 0.1 0.05 -0.09 0.02 -0.01
you & anyone | -0.08 -0.09 -0.06 -0.11 0.07 0.06
you & back | -0.07 0.04 0.08 0.07 0.1 -0.04
you & they | 0.02 0 0.16 0.01 -0.08 -0.07
you & ware | 0.11 -0.04 0.15 -0.07 0.21 -0.05
you & project | -0.1 0.02 0.02 -0.12 0.13 -0.01
you & out | -0.15 0.06 0.06 0.03 -0.02 -0.01
you & offer | 0.09 -0.11 0.06 0.18 -0.03 0.02
you & where | -0.08 0.13 -0.07 -0.12 -0.03 0.05
you & order | -0.04 -0.03 -0.1 -0.01 -0.05 -0.02
you & push | -0.14 -0.12 -0.04 -0.06 -0.06 0
you & request | 0.08 -0.03 -0.26 -0.19 0.15 -0.01
you & favour | -0.07 -0.08 -0.05 0.07 0.2 -0.03
you & work | -0.01 0.01 -0.02 -0.02 0.05 0.03
you & plight | -0.18 -0.02 0.02 0.17 -0.05 0.08
you & story | -0.01 -0.03 0.17 0.17 0.15 0.13
you & trade | 0.04 -0.04 0.14 0.19 0.05 0.04
you & advert | 0.01 -0.08 -0.01 -0.06 0 0.16
you & tech | 0.1 -0.02 0.01 0.04 0.01 -0.05
you & ask | 0 -0.04 -0.04 0.05 -0.01 0.03
you & advice | 0.07 0.1 0 -0.07 -0.11 -0.05
you & question | -0.07 0.01 0.02 -0.07 -0.01 -0.03
you & about other | -0.02 0.02 0.09 0.04 0.07 -0.05
you & not meant | 0.05 -0.04 -0.04 -0.04 -0.06 0.09
you & answers | 0 0.12 0 0.04 0.11 -0.04
you & polite | -0.04 -0.04 -0.16 0.03 0.12 0.04
you & not | 0.17 -0.02 -0.09 -0.01 0.02 -0.06
anyone & back | -0.02 0.01 0.07 0.03 -0.03 -0.02
anyone & they | 0.06 -0.06 -0.04 -0.1 -0.03 -0.03
anyone & ware | 0.01 0.01 -0.18 0.02 0.09 -0.04
anyone & project | -0.08 0.02 -0.07 -0.08 0.06 -0.02
anyone & out | 0.19 0 0.07 0 -0.13 0.01
anyone & offer | -0.08 -0.01 0.02 -0.02 0.08 -0.06
anyone & where | -0.12 -0.02 0.18 0.03 -0.04 0.07
anyone & order | 0.02 0.02 -0.01 0.06 0.05 -0.01
anyone & push | 0.02 -0.01 -0.06 0.05 0.17 0.07
anyone & request | 0.04 -0.02 -0.05 -0.02 0.26 0
anyone & favour | 0.05 -0.07 0.03 0.07 0.13 -0.02
anyone & work | 0.13 -0.04 -0.01 -0.03 0.1 0
anyone & plight | 0.13 0.04 -0.01 0.12 0.13 -0.01
anyone & story | -0.04 0.13 0.08 0.1 0.07 -0.08
anyone & trade | 0.02 -0.04 0.12 -0.17 0.03 -0.02
anyone & advert | -0.17 -0.01 -0.08 0.03 0.12 0.01
anyone & tech | 0.06 0.06 -0.01 0.06 0 0.02
anyone & ask | 0.1 0.18 0.12 0.09 -0.02 0.06
anyone & advice | 0.11 -0.02 -0.01 -0.05 -0.03 0
anyone & question | 0.23 0.06 0.13 0.09 0.01 -0.01
anyone & about other | 0.02 -0.03 0.05 0.02 0 0.01
anyone & not meant | -0.05 -0.02 -0.12 -0.04 -0.07 0.01
anyone & answers | 0.07 0.03 0.2 0.09 -0.01 -0.07
anyone & polite | 0.17 0.07 0.17 0.13 -0.07 0.03
anyone & not | 0.09 0.05 -0.13 -0.12 0 -0.05
back & they | 0.05 0.03 0.07 0.03 -0.06 0.03
back & ware | 0.18 0.08 -0.02 0.03 -0.09 0
back & project | 0.02 0.06 -0.08 -0.09 -0.02 0.02
back & out | 0.07 0.05 -0.11 -0.07 -0.05 0.04
back & offer | -0.02 0.03 -0.04 -0.03 -0.05 0
back & where | 0.13 0.1 0.25 0.06 -0.07 0
back & order | 0.16 0 0.09 0.15 -0.02 0
back & push | 0.09 0.01 0.15 0.15 -0.04 -0.01
back & request | -0.01 -0.01 0.1 0.1 -0.01 -0.01
back & favour | -0.08 -0.08 -0.08 -0.04 0.13 0.03
back & work | -0.02 0.05 0 -0.11 -0.06 -0.01
back & plight | 0.06 0.06 -0.15 -0.09 -0.08 -0.01
back & story | -0.08 0.26 -0.1 -0.13 -0.04 -0.05
back & trade | 0.05 0 0.06 0.01 -0.01 -0.01
back & advert | 0.11 0.03 0 0.01 -0.03 0
back & tech | 0.09 0.02 0.09 0.03 -0.01 0
back & ask | -0.02 0.02 -0.01 -0.05 -0.08 0.02
back & advice | 0.02 0.07 0.03 -0.07 0.04 0.03
back & question | 0.05 0.06 -0.05 -0.02 0 0.04
back & about other | 0.06 0.07 -0.15 -0.09 0.01 0.03
back & not meant | 0.13 0.01 0.11 0.12 -0.01 0.01
back & answers | 0.01 0.22 0.01 0.03 0.02 -0.02
back & polite | 0.01 0.03 -0.02 0.01 -0.11 0.07
back & not | -0.05 0 0.17 0.04 0.05 -0.02
they & ware | 0.1 0.03 -0.1 -0.07 -0.09 -0.05
they & project | 0.06 0.02 0.02 -0.03 -0.04 0.04
they & out | -0.06 -0.04 -0.04 0.01 -0.06 0.04
they & offer | 0.02 -0.03 0.04 -0.06 -0.02 -0.05
they & where | -0.11 0.06 -0.09 0.01 -0.03 -0.09
they & order | 0.04 0.06 -0.05 -0.02 -0.03 -0.06
they & push | 0 0.06 0 0.02 -0.11 -0.01
they & request | -0.07 -0.01 -0.02 0 -0.04 -0.04
they & favour | -0.09 -0.03 0.01 0.01 0.11 -0.02
they & work | -0.03 -0.01 -0.01 0.01 0.01 -0.02
they & plight | -0.05 0 0 -0.06 0.03 -0.04
they & story | 0.03 -0.04 -0.06 -0.03 -0.08 -0.04
they & trade | 0 0.07 0.07 0.02 0 0.06
they & advert | -0.01 0.03 -0.04 -0.07 0 0.02
they & tech | -0.02 0 0.03 0.02 0.01 -0.02
they & ask | 0.06 0.01 0.05 -0.02 0 -0.03
they & advice | 0 0.03 -0.02 -0.08 -0.04 0.02
they & question | 0 0.11 0.07 0.03 0.04 0.06
they & about other | 0.07 -0.01 0.01 0.01 -0.01 0.03
they & not meant | -0.18 -0.01 0.01 0.01 -0.03 -0.01
they & answers | 0.09 0.03 -0.05 -0.1 -0.02 -0.02
they & polite | -0.01 0.01 -0.02 -0.03 -0.05 0.03
they & not | -0.12 0.05 -0.06 -0.02 -0.07 -0.02
ware & project | 0.02 0.04 -0.04 -0.01 0.04 -0.01
ware & out | -0.11 0.03 0.37 0.15 -0.18 0.17
ware & offer | -0.2 -0.05 -0.01 0 0 0.12
ware & where | 0.04 -0.07 -0.12 -0.26 0.03 -0.04
ware & order | -0.04 -0.02 0.1 0.16 0 -0.05
ware & push | -0.09 -0.04 0.2 0.35 0.01 0.11
ware & request | -0.26 -0.02 -0.05 -0.02 0.08 -0.08
ware & favour | 0.16 -0.06 -0.05 0.12 0.25 0
ware & work | -0.08 0.05 0.04 0.05 0.06 0
ware & plight | 0 0.01 0.22 0.19 0.04 0
ware & story | 0.11 -0.07 0.02 -0.1 -0.21 -0.04
ware & trade | 0.04 -0.06 -0.14 -0.11 -0.04 0.15
ware & advert | -0.02 -0.07 0.13 -0.02 -0.05 0.17
ware & tech | -0.09 -0.02 0.04 -0.05 -0.02 -0.09
ware & ask | -0.03 0.02 -0.04 0.04 -0.14 0.02
ware & advice | 0.09 0.04 0.02 -0.05 0.12 -0.12
ware & question | -0.1 0 0.16 -0.05 -0.19 0.04
ware & about other | 0.15 0.03 0.2 0.12 0 0.02
ware & not meant | -0.12 -0.04 0.01 -0.15 0.06 -0.04
ware & answers | -0.17 -0.13 0.06 -0.11 0.13 0.15
ware & polite | 0.01 -0.09 0.18 0.19 -0.27 0.12
ware & not | 0.17 0.04 -0.18 -0.06 0.03 0
project & out | 0.12 0.05 -0.12 -0.01 0 0.01
project & offer | 0.01 0.02 0.02 0.03 0.06 -0.01
project & where | 0.06 0 0.22 0.01 -0.12 -0.02
project & order | 0.1 -0.02 -0.03 0 0.08 -0.07
project & push | 0.14 -0.02 0.02 0.04 -0.01 -0.01
project & request | -0.09 -0.01 -0.11 -0.14 0.1 0.07
project & favour | 0.01 -0.04 0 -0.02 0.09 0.09
project & work | -0.03 0.02 -0.06 -0.03 0.1 0.01
project & plight | 0.08 -0.01 -0.08 -0.05 -0.02 -0.02
project & story | 0.16 0.02 0.01 -0.03 -0.05 -0.03
project & trade | 0 -0.03 -0.01 0 0.03 0.01
project & advert | 0.04 0 -0.08 0 -0.01 0.02
project & tech | 0.08 0.01 0.01 0.06 0.04 0.01
project & ask | 0.03 0 0.04 -0.02 0.05 -0.01
project & advice | -0.04 0.03 -0.04 -0.11 0.01 0.01
project & question | 0.01 0.05 0.12 -0.06 0.05 0.01
project & about other | -0.06 0.05 0.1 -0.05 0.07 0.02
project & not meant | 0.02 0.01 0.06 0.05 -0.02 -0.01
project & answers | -0.03 0.04 0.05 0.09 -0.02 -0.02
project & polite | 0.04 -0.04 0.12 -0.02 0.05 0.07
project & not | 0.01 0.04 0.13 0.05 0.05 -0.03
out & offer | 0.06 0 -0.05 -0.18 -0.05 -0.05
out & where | -0.09 -0.03 0.06 -0.29 -0.01 -0.06
out & order | 0.05 -0.01 0.12 0.28 -0.08 -0.05
out & push | 0.13 0.06 0.04 0.26 0.06 -0.01
out & request | -0.19 -0.01 0.04 0.05 0.01 -0.09
out & favour | -0.05 -0.05 0.15 0.2 0.11 0.02
out & work | -0.08 0.05 0.04 0.04 -0.16 -0.04
out & plight | 0 0.06 0.13 0.08 -0.1 -0.06
out & story | 0.07 0.04 0.03 -0.05 -0.03 0.03
out & trade | -0.05 -0.06 0.07 -0.08 0.08 0
out & advert | 0 -0.05 0.03 -0.19 -0.02 -0.02
out & tech | -0.18 -0.02 0.03 0.04 0.14 -0.1
out & ask | -0.06 0.09 0.07 0.06 -0.02 0.02
out & advice | 0.1 -0.01 -0.02 0.05 -0.04 0.04
out & question | -0.05 -0.04 0.03 -0.15 -0.12 0.1
out & about other | 0.08 0.02 0.09 0.05 -0.04 0.09
out & not meant | 0.06 -0.01 -0.07 0.08 0 0.08
out & answers | 0.07 0.12 -0.1 -0.12 -0.08 0.12
out & polite | -0.21 -0.09 0.02 -0.28 0.11 -0.1
out & not | 0.09 0.01 0 0.01 -0.02 -0.06
offer & where | -0.09 -0.05 -0.25 -0.14 -0.04 -0.04
offer & order | -0.14 -0.05 -0.09 0.18 0 0.08
offer & push | -0.11 -0.02 -0.04 0.11 -0.03 0.18
offer & request | -0.01 -0.01 0 0.1 0.06 -0.01
offer & favour | 0.09 -0.03 -0.17 -0.1 0.04 -0.03
offer & work | -0.01 0.01 -0.01 0.01 0 -0.01
offer & plight | 0.04 -0.01 0.01 -0.04 0.12 0.07
offer & story | -0.12 -0.06 0.25 0.1 0 -0.11
offer & trade | -0.1 -0.1 0.24 0.11 0 0.2
offer & advert | -0.15 -0.05 0.06 0.06 -0.03 0.07
offer & tech | -0.07 -0.02 -0.31 -0.17 0.01 -0.04
offer & ask | -0.02 0.01 -0.02 0.03 -0.05 -0.03
offer & advice | -0.06 -0.06 -0.05 -0.05 -0.02 -0.07
offer & question | 0.03 -0.13 0.04 0.08 -0.14 0.03
offer & about other | 0.04 -0.11 -0.05 0.02 -0.06 -0.01
offer & not meant | 0.03 0.02 0.08 0.01 0.04 0.01
offer & answers | -0.12 -0.08 0.15 -0.01 -0.07 -0.04
offer & polite | -0.02 0 0 0 0.01 0.01
offer & not | -0.01 -0.08 -0.09 -0.03 0.03 0.04
where & order | 0.07 -0.02 0.02 0.09 0.02 -0.08
where & push | 0.04 -0.01 0.06 0.14 0.05 0.04
where & request | -0.02 -0.01 0.03 0.24 -0.07 0.01
where & favour | -0.02 -0.01 0 0.32 0.11 0
where & work | -0.03 0 0.16 0.23 -0.02 -0.05
where & plight | 0.05 0.01 0.09 0.05 0.06 -0.02
where & story | -0.05 0.02 0.22 0.11 0.09 -0.01
where & trade | -0.06 0.01 0.02 0.01 -0.05 0.01
where & advert | -0.06 0.03 0.01 -0.3 0.02 0.02
where & tech | 0.17 -0.04 0.05 0.16 0.09 -0.1
where & ask | 0.14 0.03 0.03 0.03 0.09 0.02
where & advice | 0.09 0 0.06 0.27 0.09 -0.07
where & question | 0.05 0.19 0.53 0.25 -0.31 0.12
where & about other | -0.02 0.09 0.4 0.15 -0.04 0
where & not meant | -0.02 -0.02 -0.13 -0.14 0.02 0.03
where & answers | -0.13 0 0.15 0.01 -0.11 0.01
where & polite | -0.07 -0.01 0.27 0.06 -0.04 0
where & not | -0.11 0.01 -0.06 -0.02 -0.01 -0.07
order & push | -0.18 -0.07 0.27 0.22 -0.09 0
order & request | -0.1 -0.03 -0.21 -0.12 0.21 -0.15
order & favour | -0.08 -0.03 -0.14 0.04 0.08 -0.04
order & work | -0.1 0 0.04 0.03 0.08 -0.02
order & plight | 0.01 0.01 -0.08 -0.04 0.01 -0.06
order & story | -0.1 -0.06 0.13 0.29 0.05 0.05
order & trade | 0.03 0.01 0.28 0.14 -0.07 -0.01
order & advert | 0.04 0.04 0.05 -0.1 -0.11 0.1
order & tech | 0.09 -0.03 -0.17 -0.11 0.3 -0.06
order & ask | 0.14 0.04 0.03 0.01 0.02 0.04
order & advice | -0.07 0 -0.18 -0.09 0.02 0.02
order & question | 0.14 0.09 0.04 0.12 -0.06 0.09
order & about other | 0.06 0.05 0.03 0.15 -0.03 0
order & not meant | -0.07 -0.04 -0.11 -0.14 0.02 0.07
order & answers | -0.16 -0.06 -0.17 -0.03 0.04 -0.11
order & polite | 0.11 -0.02 0.15 0.14 0.04 0.03
order & not | -0.03 0.01 -0.13 -0.2 0.11 0.02
push & request | 0.03 -0.02 0.02 0.19 -0.02 -0.02
push & favour | 0.14 -0.07 -0.1 0.1 0.14 0.01
push & work | -0.05 0.02 -0.05 -0.01 0.03 -0.01
push & plight | -0.05 0.04 -0.05 -0.09 0.09 -0.08
push & story | -0.17 -0.06 0.06 0.27 0.11 0.15
push & trade | 0.05 0.01 0.15 0.19 -0.01 0.08
push & advert | 0.07 0.04 -0.01 -0.1 0.03 0.18
push & tech | 0.15 -0.01 -0.25 -0.12 0.06 -0.06
push & ask | 0.09 0.07 -0.01 -0.02 0.01 0.03
push & advice | -0.14 0.02 -0.05 0.04 0.09 -0.02
push & question | 0.06 0.01 0.11 0.27 -0.01 0.11
push & about other | 0 0.01 0.1 0.3 0.02 -0.02
push & not meant | -0.06 -0.01 -0.06 -0.13 0.05 0.08
push & answers | -0.17 -0.1 -0.03 0.12 -0.1 -0.11
push & polite | 0.14 0 0.11 0.02 -0.09 0.06
push & not | -0.11 0 -0.17 -0.12 0.11 0.03
request & favour | -0.04 -0.05 -0.11 -0.01 0.29 0.05
request & work | 0.04 -0.06 -0.21 -0.19 0.43 0.01
request & plight | -0.1 -0.04 0.02 -0.01 0.23 -0.05
request & story | -0.21 -0.08 -0.07 -0.02 0.22 -0.02
request & trade | -0.01 -0.01 -0.02 0.09 -0.07 -0.01
request & advert | -0.02 -0.01 -0.04 0.11 -0.07 0.13
request & tech | 0.03 -0.03 0.04 0.16 0.04 0.01
request & ask | -0.16 -0.05 -0.03 0.01 0.02 -0.04
request & advice | 0.07 -0.01 0.02 0.09 0.04 0.02
request & question | 0.01 -0.06 -0.12 -0.04 -0.09 -0.06
request & about other | 0.07 0.02 -0.01 0.01 0.02 -0.01
request & not meant | 0.07 -0.01 0.13 0.1 0.04 -0.02
request & answers | -0.08 -0.01 -0.04 0.06 -0.02 0.02
request & polite | 0.14 -0.01 -0.12 -0.1 -0.03 -0.06
request & not | 0.07 -0.01 0.17 0.07 -0.03 -0.03
favour & work | 0.15 -0.01 -0.11 -0.09 0.18 0
favour & plight | -0.09 0.01 0.12 0.08 0.19 -0.04
favour & story | -0.16 -0.14 -0.23 -0.16 0.34 0.08
favour & trade | -0.08 -0.06 -0.1 -0.01 0.06 0.02
favour & advert | 0.13 0 -0.09 -0.08 -0.01 0.07
favour & tech | 0.11 -0.01 0 0.15 -0.01 0.02
favour & ask | -0.08 -0.02 -0.05 -0.06 0.03 -0.03
favour & advice | 0.02 -0.06 -0.1 0.1 0.26 0.11
favour & question | -0.08 -0.13 -0.06 0.06 0.13 0
favour & about other | -0.2 -0.08 0.04 0.1 0.17 0.05
favour & not meant | 0.02 0 0.02 -0.04 0.01 -0.01
favour & answers | -0.13 -0.06 -0.06 0 0.18 0
favour & polite | 0.01 -0.05 -0.1 -0.05 0.15 0.03
favour & not | 0.05 -0.01 -0.02 -0.07 0.09 -0.04
work & plight | 0.06 -0.02 -0.09 -0.11 0.02 -0.03
work & story | 0.13 0 -0.05 -0.14 0.02 -0.04
work & trade | 0.01 -0.03 0 0.03 0.04 0
work & advert | -0.02 -0.02 0 -0.07 0.01 0.01
work & tech | -0.06 -0.01 0 -0.03 0.02 0.04
work & ask | 0.03 -0.04 0.04 0 0.17 -0.02
work & advice | -0.01 -0.02 0.01 -0.03 0.03 -0.03
work & question | 0.06 -0.02 0.02 -0.03 0.17 -0.04
work & about other | -0.03 0.01 0.03 -0.02 0 -0.02
work & not meant | -0.04 0 -0.08 -0.02 -0.01 -0.01
work & answers | 0.06 0.05 0.09 0.09 -0.02 -0.04
work & polite | 0.03 -0.05 -0.11 -0.07 -0.01 -0.05
work & not | 0.11 -0.02 -0.05 -0.06 0.04 -0.01
plight & story | -0.06 0 -0.01 -0.1 0.18 -0.01
plight & trade | 0.04 -0.02 -0.01 0.05 -0.02 0
plight & advert | 0.05 -0.01 -0.04 -0.06 0.03 0.11
plight & tech | 0.07 -0.01 0.04 0.09 0.03 -0.01
plight & ask | 0.15 0.06 0.06 0.08 0.02 -0.02
plight & advice | 0.1 -0.01 -0.05 0.01 0.03 -0.01
plight & question | -0.06 0.02 -0.13 0.06 0.02 0.03
plight & about other | -0.05 0.02 -0.1 0.04 -0.04 0.03
plight & not meant | -0.04 0.01 0.11 0.07 0.08 -0.02
plight & answers | 0.07 -0.03 -0.06 0.08 -0.05 0.08
plight & polite | 0.02 0.05 -0.04 -0.05 0.06 -0.06
plight & not | 0.13 0.01 0.19 0.17 0.21 -0.02
story & trade | -0.08 -0.06 0.08 0.03 0 -0.06
story & advert | -0.28 -0.02 -0.04 0.11 0.04 0.17
story & tech | 0.02 -0.02 0.16 0.02 0.1 -0.01
story & ask | -0.04 0.14 0.08 0.17 -0.15 -0.03
story & advice | -0.04 -0.05 0.1 0.03 -0.07 0.02
story & question | -0.24 0.15 -0.05 -0.08 -0.1 0.01
story & about other | -0.06 0.1 0.01 -0.04 0.06 -0.02
story & not meant | -0.19 -0.04 -0.11 -0.07 0 0.06
story & answers | -0.05 -0.01 -0.03 -0.03 -0.08 0.01
story & polite | -0.12 0.02 0.11 0.05 -0.08 -0.13
story & not | 0 -0.02 0.14 -0.01 0.15 -0.05
trade & advert | -0.06 0.03 0.01 0.04 -0.02 0.08
trade & tech | 0.02 0 0.1 0.01 0.03 0.07
trade & ask | 0.01 0.02 -0.09 0 -0.02 -0.01
trade & advice | -0.04 -0.04 -0.04 -0.08 -0.07 -0.03
trade & question | -0.01 -0.02 -0.08 -0.01 -0.02 0.14
trade & about other | 0.09 -0.02 -0.06 -0.03 0.01 -0.04
trade & not meant | -0.03 -0.02 0.02 0 -0.01 0.08
trade & answers | 0.01 -0.05 0.17 -0.08 -0.06 -0.01
trade & polite | 0.12 -0.03 -0.07 -0.01 -0.02 0.07
trade & not | -0.01 0.02 0 0 0.02 -0.04
advert & tech | -0.14 -0.02 -0.01 0.13 -0.05 0.05
advert & ask | -0.04 -0.02 0.01 0.05 0.01 0.03
advert & advice | -0.05 -0.03 -0.02 -0.01 0.01 0.01
advert & question | 0.1 -0.02 0.05 -0.1 -0.11 0.02
advert & about other | 0.16 0 -0.03 -0.12 -0.01 -0.03
advert & not meant | 0.02 -0.01 -0.05 0 -0.01 -0.02
advert & answers | -0.08 -0.04 0.1 -0.06 -0.08 -0.02
advert & polite | -0.03 0.03 -0.03 -0.02 -0.09 0.08
advert & not | 0.08 -0.05 0.02 0.1 -0.03 0.08
tech & ask | -0.1 0.02 0.01 -0.03 -0.09 -0.02
tech & advice | 0.03 -0.01 -0.02 0.12 -0.01 -0.03
tech & question | -0.1 -0.03 0.08 -0.03 -0.3 -0.01
tech & about other | 0.13 0.01 0.11 0 -0.03 0
tech & not meant | 0 0.01 -0.05 -0.05 -0.03 -0.02
tech & answers | 0.06 -0.06 0.12 -0.01 -0.05 0.01
tech & polite | -0.07 0.01 0.15 0.18 0.03 -0.05
tech & not | -0.09 -0.02 -0.02 -0.03 -0.01 -0.02
ask & advice | 0.04 0.03 0.07 0.07 -0.01 -0.01
ask & question | -0.06 -0.06 -0.03 -0.03 -0.03 0
ask & about other | 0.01 -0.03 0.04 0.04 -0.07 0.02
ask & not meant | 0.08 -0.01 0 -0.05 -0.05 0.01
ask & answers | 0.03 0.07 0.01 -0.04 -0.07 -0.02
ask & polite | -0.05 -0.04 0.06 0.12 0.2 -0.03
ask & not | -0.03 0.08 -0.1 0.01 -0.12 -0.02
advice & question | -0.03 -0.01 0.11 0.01 -0.09 0.03
advice & about other | 0.15 0.03 0.16 0.05 0 0.03
advice & not meant | 0.06 -0.04 -0.09 -0.04 -0.05 -0.04
advice & answers | -0.1 -0.02 0.04 -0.02 -0.03 -0.02
advice & polite | -0.01 -0.07 0.08 0.02 0.16 -0.02
advice & not | -0.14 0.06 0 -0.1 -0.03 -0.07
question & about other | 0 0.11 -0.04 0 -0.07 0.01
question & not meant | 0.08 0 0.1 0.19 -0.03 -0.02
question & answers | 0.09 0.31 0.23 0.06 -0.12 -0.01
question & polite | -0.1 0.03 0.05 -0.1 -0.06 0.13
question & not | -0.1 0.06 0.1 -0.08 0.01 -0.02
about other & not meant | 0.05 -0.03 -0.03 0.03 0.01 -0.02
about other & answers | -0.1 0.04 0.06 0.08 -0.01 -0.03
about other & polite | -0.09 -0.03 -0.03 -0.05 -0.03 0.07
about other & not | 0.01 0.04 0.14 0.02 0.1 -0.06
not meant & answers | -0.11 0.02 0.03 0.01 -0.01 -0.07
not meant & polite | 0 -0.02 -0.04 0.03 0.02 -0.02
not meant & not | -0.05 -0.04 0.18 0.2 -0.05 -0.05
answers & polite | -0.03 -0.08 -0.05 0.05 -0.06 0.09
answers & not | 0.06 -0.04 0.01 -0.1 0.08 -0.1
polite & not | 0.22 0.02 -0.08 -0.08 -0.04 -0.01
i with my | -0.06 0.06 0.11 0.14 -0.02 -0.02
i with we | -0.02 0 0.05 0.05 0.01 0.01
i with you | -0.05 -0.03 0.17 0.02 -0.09 0.08
i with anyone | 0.04 -0.05 0.18 -0.01 0.09 -0.07
i with back | -0.06 0.03 0.13 0.16 -0.04 -0.01
i with they | 0 0 -0.06 -0.03 -0.05 0.03
i with ware | 0.15 -0.01 -0.2 -0.07 -0.06 -0.05
i with project | 0.04 0 0.04 0.02 0.03 0.05
i with out | -0.09 0.04 -0.03 -0.06 0.16 -0.06
i with offer | 0.12 -0.04 -0.12 -0.03 0.01 -0.06
i with where | -0.22 0.03 0 -0.04 -0.04 -0.06
i with order | 0.04 0.08 -0.06 -0.01 -0.1 -0.07
i with push | 0.15 0.01 -0.15 -0.02 0.19 -0.08
i with request | 0.02 -0.01 0.04 0.14 0.1 0
i with favour | 0.12 -0.03 -0.04 0 0.06 0.05
i with work | -0.04 -0.02 -0.05 -0.01 0.11 -0.02
i with plight | -0.07 -0.02 -0.14 -0.01 -0.03 -0.06
i with story | 0.15 0 0.12 -0.05 0.17 -0.02
i with trade | 0.09 -0.03 0.07 -0.09 0.05 -0.03
i with advert | -0.04 -0.02 -0.09 -0.12 0.01 0.12
i with tech | -0.07 0.03 0.01 -0.09 -0.11 0.05
i with ask | -0.09 0 0 0.07 -0.07 -0.02
i with advice | 0.02 -0.01 0.07 0.05 -0.17 0.01
i with question | 0.09 -0.16 -0.04 -0.06 -0.13 -0.09
i with not meant | -0.03 -0.01 0.03 0.17 -0.01 0.04
i with polite | 0.08 0.04 0.03 0.03 0.02 -0.07
i with not | -0.22 -0.39 0.06 -0.34 0.09 -0.09
my with we | -0.05 0.01 0.11 0.13 0.1 0.03
my with you | -0.07 0.03 0.13 0.07 0.1 0.11
my with anyone | -0.04 0 0.15 0.12 0.18 0.02
my with back | -0.1 -0.01 0.11 0.03 0.02 -0.01
my with they | -0.05 0 0.07 0.03 -0.05 -0.02
my with ware | -0.04 -0.02 0.14 0.19 0.07 -0.07
my with project | -0.04 0.03 -0.14 -0.14 0 -0.01
my with out | 0.08 -0.02 -0.16 -0.19 -0.04 -0.01
my with offer | -0.04 0.02 0.18 0.09 -0.04 -0.12
my with where | -0.19 0.05 0.07 -0.05 -0.14 0.02
my with order | -0.14 0 0.09 0.19 -0.07 0.03
my with push | -0.11 0.04 -0.03 -0.16 -0.04 -0.14
my with request | -0.18 0 -0.09 -0.07 0.36 0.03
my with favour | -0.08 -0.02 -0.05 -0.01 0.2 -0.03
my with work | 0.08 0.02 -0.07 -0.03 0.21 -0.02
my with plight | -0.17 0 0.1 0.07 0.17 -0.01
my with story | 0.13 -0.01 0.05 0.08 -0.01 -0.25
my with trade | -0.03 -0.04 0.1 0.18 -0.06 0.07
my with advert | -0.16 0.02 0.32 0.24 -0.01 0.15
my with tech | -0.18 0 -0.1 -0.08 0.05 -0.01
my with ask | -0.05 -0.04 -0.06 -0.02 0.03 0.05
my with advice | 0.08 0.03 0 -0.05 0 -0.01
my with question | -0.22 -0.07 -0.13 -0.41 0.19 -0.07
my with not meant | -0.14 -0.01 -0.02 0.02 0.07 -0.01
my with polite | 0 -0.04 -0.02 -0.08 0.15 -0.06
my with not | -0.55 -0.05 0.09 0.19 -0.33 -0.49
we with you | -0.12 -0.01 0.11 0.1 0 0.08
we with anyone | 0.02 0.07 0.1 0.08 -0.06 0.04
we with back | 0 0 0.06 0.07 -0.02 0
we with they | 0.06 0.01 0.02 0.02 -0.01 -0.01
we with ware | -0.19 -0.02 -0.06 0.02 0.02 0.05
we with project | -0.09 0.02 0.02 -0.02 0 -0.04
we with out | -0.08 -0.02 0.05 0 0.01 0.01
we with offer | -0.02 -0.04 0.09 -0.02 -0.02 0.01
we with where | -0.14 -0.02 0.05 0.1 0.05 -0.07
we with order | -0.01 -0.03 -0.08 -0.04 0.05 -0.04
we with push | -0.08 -0.02 -0.06 0.03 0.02 -0.03
we with request | 0 -0.01 0.02 0.01 0.01 0.04
we with favour | -0.02 0 0.07 0.06 -0.02 0
we with work | 0.06 -0.01 0.03 -0.02 0.01 -0.01
we with plight | 0.01 0.02 -0.03 -0.03 0.13 -0.01
we with story | 0.01 0 0.11 0.14 0.04 0
we with trade | 0.01 -0.01 -0.05 -0.02 -0.02 0.06
we with advert | 0.02 0 0.01 0.02 -0.01 0.03
we with tech | -0.05 0 -0.01 -0.01 -0.02 -0.01
we with ask | 0.04 0 0 -0.01 0.04 0
we with advice | 0.03 0.03 -0.06 -0.04 -0.02 0.02
we with question | 0.15 -0.05 0.13 -0.18 0.02 -0.02
we with not meant | 0.01 0 -0.07 -0.01 -0.01 0
we with polite | 0.14 0 -0.05 -0.03 0.03 -0.01
we with not | 0.16 0.4 0.21 -0.37 -0.2 -0.02
you with anyone | -0.02 -0.09 -0.02 0 0.13 0.08
you with back | -0.09 0.01 0.05 0.18 0.09 -0.05
you with they | 0.03 0 0.06 0.03 -0.02 -0.03
you with ware | 0.04 0 0.19 0.07 0.2 0.03
you with project | -0.03 0.03 -0.03 -0.06 0.12 0
you with out | 0.04 0.06 -0.01 0.03 0 -0.02
you with offer | 0.1 -0.05 0.03 0.07 0.03 0.02
you with where | 0 0.1 -0.15 -0.01 0.13 0.09
you with order | -0.1 -0.03 -0.03 0.08 0.05 0.17
you with push | -0.18 -0.1 -0.02 0 0.06 0.09
you with request | 0.09 -0.02 -0.15 -0.13 0.19 0.02
you with favour | 0.06 -0.07 -0.06 -0.02 0.2 -0.05
you with work | 0.02 0.01 0.02 0.01 0.07 0.01
you with plight | -0.19 -0.02 0.1 0.21 -0.02 0.04
you with story | -0.16 -0.07 0.18 0.14 0.14 0.06
you with trade | -0.04 -0.08 0.18 0.09 0.08 0.05
you with advert | -0.01 -0.08 0.01 0.01 0.03 0.18
you with tech | 0.04 -0.03 0.05 0.07 0 -0.04
you with ask | 0.04 -0.02 -0.01 0.05 0.02 0.04
you with advice | -0.06 0.08 -0.08 -0.03 -0.12 -0.02
you with question | 0.13 0.12 0.1 0.26 0.47 -0.42
you with about other | 0.02 0.03 0.06 0.09 0.07 -0.06
you with not meant | -0.07 -0.04 -0.04 0 -0.02 0.13
you with polite | -0.03 -0.09 -0.07 -0.08 0.09 0.03
you with not | 0.23 -0.18 0.32 -0.07 0.15 -0.09
anyone with back | -0.04 -0.05 0.03 0.06 -0.04 -0.02
anyone with they | 0.07 -0.04 -0.01 -0.07 -0.04 -0.01
anyone with ware | 0.02 -0.03 -0.03 -0.07 0.13 0
anyone with project | -0.08 0.01 0.02 -0.03 0.03 -0.01
anyone with out | 0.08 -0.05 0.05 -0.02 0.02 0
anyone with offer | 0.05 0 -0.07 -0.02 0.11 0
anyone with where | -0.07 -0.03 0.04 -0.2 0.11 0.15
anyone with order | -0.05 -0.03 -0.06 -0.12 0.15 0.05
anyone with push | 0.06 0 -0.23 -0.29 0.28 0.1
anyone with request | -0.04 -0.03 -0.03 -0.01 0.34 -0.02
anyone with favour | -0.1 -0.01 0.07 0.08 0.15 -0.01
anyone with work | -0.03 0 0.01 0.05 0.07 0.01
anyone with plight | 0.03 0.01 -0.05 -0.01 0.09 0.01
anyone with story | 0.29 0 0.08 0.04 0.05 -0.1
anyone with trade | -0.05 -0.04 0.14 -0.11 0.03 -0.01
anyone with advert | -0.14 -0.01 -0.07 -0.05 0.11 -0.05
anyone with tech | 0.01 0 -0.04 0.01 0.04 0.01
anyone with ask | 0.02 0.1 0.1 0.09 0.07 0.06
anyone with advice | -0.01 -0.02 -0.01 0.01 0.04 -0.01
anyone with question | -0.55 -0.02 -0.05 -0.26 0.23 0
anyone with about other | 0.08 0 -0.02 -0.02 -0.06 0.02
anyone with not meant | 0.03 -0.03 -0.03 -0.01 -0.05 0.02
anyone with polite | 0.07 -0.06 -0.07 0.03 -0.03 0.03
anyone with not | 0.22 0.48 0.51 -0.28 0.23 -0.11
back with they | 0.01 0 0.04 0.04 -0.01 -0.01
back with ware | 0 0.02 -0.01 0 0 -0.01
back with project | 0.04 0.02 -0.03 -0.03 -0.01 0
back with out | 0.04 0.01 -0.08 -0.05 -0.01 -0.01
back with offer | -0.03 -0.02 -0.05 0 -0.01 0
back with where | 0 0.06 0.01 0.03 -0.04 -0.03
back with order | 0.05 -0.04 0.07 0.03 0 -0.02
back with push | 0 -0.06 0.11 0.04 -0.05 -0.03
back with request | -0.03 -0.01 -0.04 -0.02 -0.08 -0.01
back with favour | -0.05 -0.06 -0.09 -0.06 0.11 -0.01
back with work | -0.01 0 -0.05 -0.07 -0.04 -0.01
back with plight | 0.06 0 -0.01 -0.01 -0.03 -0.01
back with story | -0.04 0.04 0.16 0.06 0.04 -0.03
back with trade | -0.07 -0.04 0.11 0.06 0.02 -0.01
back with advert | 0 -0.02 0 0.04 -0.02 -0.01
back with tech | -0.03 0 -0.01 -0.01 0 0
back with ask | 0.02 0.07 0.01 -0.02 -0.04 0
back with advice | 0 -0.01 -0.02 -0.05 0.03 0
back with question | 0.14 0.36 -0.23 -0.11 -0.11 0.2
back with about other | 0.03 0.06 -0.09 -0.09 -0.02 0.04
back with not meant | -0.01 0 -0.01 -0.01 -0.01 0
back with polite | -0.02 -0.07 -0.02 -0.01 -0.01 0.07
back with not | 0.21 -0.2 0.45 0.34 0.19 -0.12
they with ware | 0.15 0.02 0.04 0.04 -0.06 0.01
they with project | -0.01 0.01 -0.04 -0.01 -0.01 0.04
they with out | -0.06 -0.04 0.03 -0.03 -0.03 0.02
they with offer | -0.06 -0.04 -0.04 -0.12 -0.01 -0.06
they with where | -0.02 0.03 0 -0.08 -0.02 -0.02
they with order | -0.01 0.02 -0.04 -0.08 -0.02 -0.04
they with push | 0.1 0.07 -0.03 -0.04 -0.06 0.02
they with request | -0.08 0 -0.01 -0.01 -0.02 -0.04
they with favour | -0.08 -0.02 0 0 0.07 0.02
they with work | -0.02 0.01 -0.01 0.02 -0.02 -0.01
they with plight | -0.12 0 0.01 -0.01 0 -0.02
they with story | 0.07 -0.05 -0.13 -0.06 -0.08 -0.08
they with trade | -0.01 0.06 -0.02 0.01 0.01 0.07
they with advert | -0.02 0.03 -0.04 -0.05 0.01 0.02
they with tech | 0 -0.01 0 -0.02 -0.04 0
they with ask | 0.07 -0.01 -0.01 -0.01 0.01 -0.02
they with advice | 0 0.05 -0.02 -0.04 0 0.03
they with question | -0.12 0.36 -0.14 0.29 0.19 -0.01
they with about other | -0.01 -0.03 -0.04 0.02 0 0
they with not meant | -0.11 -0.02 0 -0.03 -0.03 -0.01
they with polite | -0.02 -0.03 -0.02 0 -0.02 0
they with not | -0.15 0.05 -0.3 -0.11 -0.16 -0.09
ware with project | -0.05 0.02 -0.06 0.02 0.07 0.02
ware with out | -0.04 0 0.32 0.06 -0.12 0.04
ware with offer | -0.15 -0.03 -0.18 -0.15 0 -0.15
ware with where | 0.06 -0.06 -0.02 -0.09 -0.06 0.09
ware with order | -0.02 -0.03 0.3 0.26 -0.08 0.2
ware with push | 0.1 -0.01 0.22 0.38 -0.01 0.23
ware with request | -0.16 -0.01 -0.07 -0.11 0.19 -0.07
ware with favour | 0.01 -0.03 -0.05 0.08 0.16 0.05
ware with work | -0.08 0.04 0.05 0.05 0.08 0.02
ware with plight | 0.06 0.02 0.05 0.09 0.08 -0.03
ware with story | -0.04 -0.16 -0.13 -0.01 -0.08 0.02
ware with trade | 0.04 -0.06 -0.12 -0.09 -0.02 0.21
ware with advert | -0.05 -0.03 0.25 0.11 -0.02 0.12
ware with tech | -0.1 -0.01 -0.14 -0.01 -0.1 -0.12
ware with ask | -0.02 -0.05 -0.15 -0.03 -0.04 0.02
ware with advice | 0.15 0.08 0 -0.13 0.1 -0.02
ware with question | -0.41 0.08 -0.49 0.05 -0.22 -0.43
ware with about other | 0.01 0 -0.03 0.05 0.01 -0.06
ware with not meant | -0.09 -0.06 -0.04 -0.1 0.03 -0.03
ware with polite | 0.06 -0.04 0.01 0.03 -0.11 -0.02
ware with not | -0.62 -0.14 -0.08 -0.48 -0.25 0.14
project with out | 0.12 0.05 -0.12 0 0.03 0.03
project with offer | 0.02 0.02 -0.01 0.03 0.06 -0.03
project with where | -0.06 0 -0.01 -0.02 -0.06 0.03
project with order | 0.05 -0.01 -0.11 -0.1 0.06 -0.03
project with push | 0.09 0 -0.03 -0.03 0.01 0.02
project with request | -0.03 -0.01 -0.14 -0.18 0.09 0.04
project with favour | 0.04 -0.02 -0.03 -0.02 0.07 0.09
project with work | -0.07 0.04 -0.05 -0.01 0.1 0.01
project with plight | 0.02 0.01 -0.05 -0.04 0.02 0
project with story | 0.14 -0.02 0 0 -0.04 -0.02
project with trade | 0.01 -0.02 0.03 0.03 0.04 0
project with advert | 0.03 0 -0.08 -0.02 0 0.01
project with tech | 0.07 -0.01 0.02 0.08 0.05 0.01
project with ask | -0.01 -0.01 0.04 -0.01 0.05 0
project with advice | -0.06 0.01 -0.1 -0.09 0.05 0.02
project with question | 0.57 0.3 0.05 -0.13 0.02 -0.03
project with about other | 0 0.04 -0.03 -0.02 0.04 0
project with not meant | 0.02 0.01 0.03 0.05 0 -0.01
project with polite | 0.06 -0.03 -0.05 -0.01 0.08 0.05
project with not | 0.63 0.17 0.65 0.28 0.29 -0.1
out with offer | -0.09 -0.01 -0.06 -0.02 0 -0.01
out with where | 0.07 -0.02 0.15 0.11 0.03 0.07
out with order | 0.17 0.03 0.1 0.22 -0.09 0.1
out with push | 0.13 0.04 0.03 0.21 0.1 0.05
out with request | -0.09 0 0.11 0.09 0.05 -0.06
out with favour | -0.09 -0.03 0.12 0.13 0.07 0.06
out with work | 0 0.05 -0.05 0.01 -0.12 -0.03
out with plight | 0.05 0.01 0.09 0.09 0 -0.02
out with story | 0.22 0.02 -0.08 0.05 0.07 0.01
out with trade | 0.04 -0.03 -0.03 -0.09 0.1 -0.01
out with advert | 0.03 -0.03 -0.08 -0.11 0 -0.06
out with tech | -0.15 -0.02 0.09 0.06 0.08 -0.09
out with ask | 0.03 -0.02 -0.01 -0.02 0.07 0.01
out with advice | 0.05 -0.01 0.03 0.07 0.06 0.05
out with question | -0.21 -0.19 -0.35 -0.13 -0.13 -0.1
out with about other | 0 -0.01 -0.05 0 0 0
out with not meant | -0.01 -0.03 0.02 0.13 0.01 0.07
out with polite | -0.02 -0.04 -0.01 -0.13 0.1 -0.07
out with not | 0.62 0.19 0.2 0.05 -0.3 -0.22
offer with where | 0.05 0.04 0.06 0.05 -0.01 0.04
offer with order | 0.01 -0.02 0.08 0.34 -0.03 -0.06
offer with push | 0.11 0.01 -0.07 0.06 0.03 0.01
offer with request | 0 0 -0.05 -0.01 0.06 -0.05
offer with favour | 0.15 -0.02 -0.13 -0.07 0.11 0.02
offer with work | -0.04 0.02 0.02 0.12 0.01 -0.01
offer with plight | 0.01 -0.01 0.04 0.09 0.07 0.02
offer with story | -0.33 0.01 0.08 0.1 -0.1 -0.03
offer with trade | -0.13 -0.04 0.18 0.14 0.02 0.1
offer with advert | -0.08 -0.01 -0.03 -0.09 0.02 0.09
offer with tech | -0.04 -0.01 -0.3 -0.21 0.01 -0.07
offer with ask | 0 -0.03 -0.03 0 -0.01 -0.03
offer with advice | 0.03 -0.02 -0.1 -0.01 0.03 0.01
offer with question | 0.33 -0.28 0.12 0.2 -0.39 0.12
offer with about other | -0.02 -0.04 0.01 0.04 0 0.02
offer with not meant | 0.05 0.01 0.1 -0.01 0.05 0.01
offer with polite | -0.13 0 -0.01 -0.1 0.02 -0.05
offer with not | 0.37 -0.36 -0.03 -0.48 0.36 0.34
where with order | 0.08 0.05 0.17 0.06 -0.04 0.02
where with push | 0.15 0.02 0.15 0.12 -0.01 0.19
where with request | 0.04 0.01 0.07 0.1 0.07 0.03
where with favour | 0.08 -0.01 0.02 0.02 0.06 0.02
where with work | -0.14 0 0.1 0.24 -0.02 0
where with plight | -0.14 -0.01 -0.02 -0.01 0.04 0.01
where with story | -0.11 0.05 -0.14 -0.01 0 0.19
where with trade | -0.06 -0.02 0.04 0.19 -0.05 0.05
where with advert | -0.05 0.03 -0.06 -0.09 0.05 -0.04
where with tech | 0.17 -0.02 -0.15 -0.11 -0.04 -0.08
where with ask | -0.03 0 -0.01 0.09 0.14 0.03
where with advice | 0.08 0 0.09 0.14 -0.06 -0.05
where with question | 0.37 -0.41 -0.36 0.12 -0.19 -0.14
where with about other | -0.02 -0.05 -0.07 0.02 0.03 -0.01
where with not meant | 0.1 0.04 -0.07 -0.05 0.03 0.07
where with polite | 0.03 -0.01 -0.04 -0.06 -0.04 0.03
where with not | 0.37 0.12 0.12 0.13 -0.4 -0.15
order with push | -0.15 -0.06 0.28 0.23 -0.09 0.02
order with request | 0 -0.02 -0.14 -0.11 0.15 -0.12
order with favour | -0.05 -0.02 -0.14 -0.12 0.05 -0.04
order with work | -0.09 0 0.09 0.07 0.03 -0.01
order with plight | 0.01 0 0.02 -0.02 -0.03 -0.01
order with story | -0.25 0.03 0.16 0.05 -0.01 0.2
order with trade | -0.02 0.01 0.21 0.19 -0.08 0
order with advert | 0.04 0.02 0.06 -0.02 -0.03 -0.04
order with tech | 0.06 0 0.01 -0.04 0.17 -0.03
order with ask | 0.02 0 -0.01 0.01 0.08 0.02
order with advice | -0.03 -0.03 -0.09 -0.22 -0.05 0
order with question | -0.42 -0.25 -0.26 -1.15 -0.22 0.17
order with about other | -0.05 -0.02 0.02 0 0 -0.01
order with not meant | 0.02 -0.01 -0.06 0 0.03 0.09
order with polite | 0.04 0.01 0.02 0.01 -0.08 -0.01
order with not | -0.08 0.1 0.1 0.06 0.14 0.03
push with request | 0.03 -0.02 0.07 0.18 -0.11 0.02
push with favour | 0.23 -0.03 -0.13 -0.1 -0.03 0.02
push with work | -0.06 0.01 0.02 0.08 -0.05 0.01
push with plight | -0.1 0.02 0.01 -0.02 0 -0.02
push with story | -0.24 0 0.02 -0.11 0.08 0.16
push with trade | 0.02 0.01 0.19 0.27 0.06 0.1
push with advert | 0.11 0.06 -0.03 0.04 0.07 0.04
push with tech | 0.13 0 -0.12 -0.1 0.08 -0.06
push with ask | -0.01 0.03 -0.08 -0.08 0.07 0.01
push with advice | -0.03 -0.01 0.05 -0.17 0.02 -0.04
push with question | 0.05 -0.54 0.17 -0.09 0.15 0.11
push with about other | -0.04 -0.07 0.05 0.08 0.03 -0.02
push with not meant | 0.04 0.04 0.08 0.12 0.05 0.1
push with polite | 0.07 0 0.01 -0.09 -0.02 -0.03
push with not | -0.13 0.16 0.12 0.68 0.47 -0.07
request with favour | -0.06 -0.04 -0.12 -0.15 0.15 0.08
request with work | 0.01 -0.02 -0.2 -0.16 0.4 0.02
request with plight | 0.01 -0.02 0.01 0.02 0.14 -0.02
request with story | 0.13 -0.04 0.01 -0.01 0.22 0
request with trade | 0.02 -0.01 -0.03 0.06 -0.03 -0.01
request with advert | -0.02 -0.01 -0.01 0.08 -0.03 0.13
request with tech | 0.09 0 0.02 0.1 0.03 0
request with ask | -0.04 0 -0.02 0 0.07 -0.03
request with advice | 0.04 -0.01 0.01 -0.02 0.02 -0.02
request with question | -0.04 -0.43 -0.2 -0.01 0.13 -0.24
request with about other | 0.05 -0.02 -0.02 0.01 -0.03 -0.01
request with not meant | 0.06 0 0.17 0.11 0.03 0
request with polite | 0.04 -0.01 0 -0.05 -0.06 0.05
request with not | 0.2 0.05 0.09 0.1 0.44 -0.12
favour with work | 0.02 0 -0.06 -0.08 0.15 0.01
favour with plight | -0.08 0 0.07 0.09 0.14 -0.02
favour with story | -0.27 -0.09 0.03 -0.01 0.35 0.06
favour with trade | -0.06 -0.04 -0.05 -0.04 0.04 -0.02
favour with advert | -0.03 0 -0.06 -0.05 0.03 0.08
favour with tech | -0.06 -0.01 0.02 0.04 0.05 0.03
favour with ask | 0.02 -0.02 0 0 0.05 0
favour with advice | 0.06 -0.02 -0.03 0.14 0.34 0.06
favour with question | -0.16 -0.61 -0.51 -0.14 0.51 -0.34
favour with about other | -0.12 -0.06 -0.01 -0.02 0.13 -0.02
favour with not meant | 0 0 0.05 -0.04 -0.03 0
favour with polite | 0.05 -0.02 0.04 -0.04 0.31 0.02
favour with not | -0.09 0.09 -0.45 -0.3 0.01 -0.2
work with plight | -0.1 0.01 -0.03 -0.03 0.06 -0.01
work with story | 0.01 0.03 0.02 -0.06 0.02 -0.01
work with trade | 0 0 0.03 0.02 0.03 -0.01
work with advert | -0.05 -0.02 0.03 -0.03 0.02 0
work with tech | -0.03 0 -0.02 -0.01 0.02 0.04
work with ask | 0.08 -0.02 0.04 -0.01 0.19 -0.01
work with advice | -0.03 -0.01 0.03 -0.02 0.06 -0.02
work with question | 0.16 0.02 -0.21 -0.2 0.56 -0.13
work with about other | -0.02 -0.02 -0.04 -0.02 0.01 0
work with not meant | -0.01 0 -0.06 -0.02 -0.01 -0.01
work with polite | 0 -0.02 -0.04 -0.03 0.09 -0.02
work with not | 0.47 0.1 -0.08 -0.33 0.09 -0.01
plight with story | 0.14 0.04 -0.03 -0.05 0.06 -0.05
plight with trade | 0.02 0 -0.01 -0.01 0 0.02
plight with advert | 0.01 -0.01 0 0.02 0.03 0.05
plight with tech | 0.05 0.01 -0.01 0.08 0.05 -0.01
plight with ask | 0.03 0.02 0.01 0.04 -0.01 0.02
plight with advice | 0 -0.01 -0.04 -0.02 0.06 -0.01
plight with question | -0.22 0.17 -0.32 0.14 0.2 0.21
plight with about other | -0.01 0.05 -0.04 0 0.02 0.04
plight with not meant | -0.11 0 0.03 0.09 0.02 0
plight with polite | 0.17 0.03 -0.04 -0.1 0.06 -0.07
plight with not | 0.27 0.14 0.62 0.88 0.31 -0.07
story with trade | 0.03 -0.05 -0.05 -0.03 0.02 0.08
story with advert | -0.06 0.02 -0.05 0.02 0.08 0.08
story with tech | 0.11 0.02 0.16 -0.01 0.08 0.01
story with ask | 0.01 -0.07 -0.15 -0.02 -0.08 0
story with advice | 0.11 -0.02 0.1 -0.02 -0.1 0
story with question | -0.13 0.44 0.14 0.14 0.12 0.03
story with about other | 0.1 0.09 0.06 -0.06 0.09 -0.02
story with not meant | -0.24 -0.03 0.02 -0.03 -0.02 0.04
story with polite | 0.02 0.02 0.3 0.09 0.05 0
story with not | 0.41 -0.2 0.34 0.37 -0.38 -0.27
trade with advert | -0.1 0.03 0.01 0.04 -0.03 0.11
trade with tech | 0 0 0.1 0.04 0.03 0.06
trade with ask | 0.02 0 -0.05 -0.01 -0.01 0
trade with advice | 0.02 -0.01 -0.09 -0.15 -0.05 0
trade with question | -0.39 -0.37 -0.26 -0.1 0.17 0.59
trade with about other | -0.02 -0.06 -0.01 -0.04 0.04 -0.03
trade with not meant | 0.01 0 0.03 -0.04 -0.01 0.09
trade with polite | 0.05 0 -0.03 0.04 0.03 -0.03
trade with not | -0.01 0.28 -0.08 -0.31 0.18 0.02
advert with tech | -0.12 0 0.02 0.06 -0.04 0.02
advert with ask | 0.04 0 0.02 0.06 0.03 0.03
advert with advice | 0.04 -0.02 -0.01 0.02 0.02 -0.01
advert with question | -0.44 -0.26 0.62 0.01 -0.55 0.17
advert with about other | -0.01 -0.04 0.02 -0.02 -0.01 -0.01
advert with not meant | -0.01 -0.01 -0.02 -0.01 -0.01 -0.03
advert with polite | -0.14 0 -0.03 -0.01 -0.02 0.05
advert with not | 0.5 -0.16 -0.33 -0.17 0.03 0.27
tech with ask | -0.09 -0.02 -0.01 0 -0.06 -0.01
tech with advice | 0.03 -0.02 -0.04 -0.03 -0.09 -0.01
tech with question | -0.39 -0.23 -0.25 -0.14 -0.56 -0.02
tech with about other | -0.03 -0.02 -0.01 -0.02 -0.01 0
tech with not meant | 0 0.01 0.01 -0.03 -0.02 -0.02
tech with polite | -0.07 0.01 0.05 0.12 0.07 -0.04
tech with not | -0.67 -0.11 -0.46 0.15 -0.53 -0.06
ask with advice | -0.02 -0.03 0.02 0.1 0.04 0
ask with question | -0.04 -0.12 -0.07 -0.13 0.14 -0.05
ask with about other | 0.01 0.03 0.06 0.05 -0.04 0.01
ask with not meant | -0.01 -0.04 -0.02 -0.02 -0.03 0.01
ask with polite | -0.02 -0.06 -0.04 0 0.19 0.01
ask with not | -0.19 -0.09 -0.18 0.03 -0.45 -0.07
advice with question | -0.02 0.05 -0.03 -0.22 -0.37 -0.03
advice with about other | -0.01 0.03 0.08 -0.01 -0.03 0
advice with not meant | 0.02 0 -0.08 -0.04 -0.03 0
advice with polite | -0.03 -0.01 0.03 -0.02 0.24 -0.01
advice with not | 0.25 -0.02 -0.19 -0.33 -0.74 -0.15
question with about other | 0 0.11 -0.04 0 -0.07 0.01
question with not meant | -0.05 0 -0.04 -0.03 -0.02 -0.01
question with polite | -0.04 -0.06 -0.02 -0.01 0.13 0.05
question with not | -0.51 -0.2 -0.31 -0.47 -0.13 0.01
about other with not meant | 0 0.01 0 -0.01 0 0
about other with polite | 0 -0.08 0 0 0.07 0.07
about other with not | -0.55 -0.19 -0.16 -0.3 0.18 -0.01
not meant with polite | -0.02 -0.04 -0.03 -0.01 -0.02 0.01
not meant with not | -0.68 -0.14 -0.05 0.16 -0.11 -0.28
polite with not | 0.33 0.03 -0.33 -0.26 -0.01 0.11
first: i | 0.22 -0.1 0.12 0.12 -0.03 -0.1
first: my | 0.41 0.04 0.19 0.23 0.01 0.03
first: we | 0.06 0.11 0.13 0.17 -0.02 -0.01
first: you | 0 -0.11 0.18 0.15 -0.05 0
first: anyone | -0.19 -0.02 -0.14 -0.05 -0.08 -0.01
first: back | -0.01 -0.12 0.11 0.12 -0.05 0.07
first: they | 0.01 -0.04 0.05 0.08 -0.04 0.01
first: ware | -0.17 -0.1 -0.01 0.22 -0.12 -0.11
first: project | -0.03 -0.06 0.09 0.14 0.02 -0.01
first: out | -0.15 0.01 -0.06 -0.05 -0.01 -0.11
first: offer | -0.12 -0.08 -0.21 0.13 -0.01 0.04
first: where | -0.22 -0.04 -0.38 -0.17 -0.01 -0.21
first: order | 0.02 0 -0.24 -0.19 0.06 0
first: push | 0.15 -0.03 -0.11 -0.19 0.14 -0.09
first: request | -0.15 -0.04 -0.02 0.1 0.12 -0.03
first: favour | -0.03 -0.03 -0.02 -0.06 0.12 -0.06
first: work | 0.12 -0.02 -0.06 -0.12 0.09 -0.03
first: plight | 0.27 -0.02 0 -0.16 0.07 -0.04
first: story | -0.03 0.06 0.34 0.21 0.09 -0.23
first: trade | -0.2 -0.04 0.18 0.12 0.03 0.25
first: advert | -0.3 -0.1 0.34 0.23 -0.08 0.37
first: tech | -0.17 0.03 0.14 0.27 0.08 -0.09
first: ask | -0.04 -0.04 -0.03 -0.04 -0.15 0
first: advice | -0.29 0.07 0.02 0.01 0.02 -0.09
first: question | -0.31 -0.12 0.05 0 0.14 0.04
first: about other | -0.08 -0.07 -0.03 0.02 -0.05 0.09
first: not meant | -0.1 0 -0.19 -0.08 -0.05 -0.05
first: polite | -0.02 -0.02 0.03 0.07 -0.15 -0.03
first: not | -0.01 -0.08 -0.1 -0.07 -0.13 0.01
last: i | -0.35 0.04 0.06 -0.15 -0.06 -0.1
last: my | -0.07 0 0.04 0.01 -0.18 0.14
last: we | 0.05 -0.06 -0.07 -0.05 -0.02 -0.11
last: you | -0.07 0.09 0.1 0.2 -0.01 -0.04
last: anyone | 0.25 0.04 -0.28 -0.21 -0.04 -0.09
last: back | 0.07 0.26 -0.19 -0.06 -0.09 -0.07
last: they | -0.08 -0.01 -0.08 -0.04 0.07 0
last: ware | -0.13 0.02 -0.03 -0.14 -0.17 0.14
last: project | 0.03 0.05 0.05 -0.02 0.06 0.01
last: out | 0.05 -0.04 -0.03 -0.07 0.08 -0.08
last: offer | 0 -0.04 0.46 0.08 0 0.07
last: where | 0.1 -0.1 0.27 0.04 -0.12 0.11
last: order | -0.1 -0.06 0.12 0.09 0.1 -0.09
last: push | -0.26 -0.13 0.05 0.07 -0.02 0.03
last: request | 0.12 -0.05 0.14 0.1 0.07 -0.09
last: favour | -0.07 -0.07 -0.1 -0.13 -0.04 -0.02
last: work | 0.03 -0.04 -0.12 -0.13 -0.01 -0.04
last: plight | -0.25 -0.06 -0.03 0.05 -0.02 0
last: story | -0.34 -0.22 -0.16 -0.04 -0.05 0.07
last: trade | -0.18 -0.05 0.23 0.05 -0.01 0.02
last: advert | 0.04 0.03 -0.02 -0.04 -0.09 0.09
last: tech | -0.17 -0.04 -0.09 0 -0.2 -0.08
last: ask | -0.07 0.15 0.12 0.1 -0.08 -0.01
last: advice | -0.03 -0.06 -0.11 0.02 -0.08 0.05
last: question | 0.02 0.18 0.07 0.05 -0.11 -0.05
last: about other | 0.02 0.08 -0.04 0.02 0.02 -0.05
last: not meant | 0.2 -0.02 0.13 0.09 0.01 0.07
last: polite | -0.06 -0.02 -0.04 -0.03 -0.04 -0.03
last: not | -0.22 -0.01 -0.08 -0.15 -0.01 -0.05
prompt: introduction, i | 0 -0.02 -0.04 -0.03 -0.01 0
prompt: introduction, my | 0 -0.02 0 0 0 -0.01
prompt: introduction, we | 0 -0.01 -0.01 0.01 0 0
prompt: introduction, you | 0 -0.01 -0.01 0.01 0 0
prompt: introduction, back | 0 0 0 -0.01 0 0
prompt: introduction, they | -0.05 -0.02 -0.01 -0.02 0 -0.01
prompt: introduction, ware | -0.04 -0.01 -0.01 -0.01 0 -0.01
prompt: introduction, out | -0.01 -0.01 0.01 -0.02 -0.01 -0.01
prompt: introduction, offer | 0 0 -0.01 0 -0.01 -0.02
prompt: introduction, where | -0.02 -0.01 0 -0.02 -0.01 -0.02
prompt: introduction, order | -0.02 -0.01 -0.04 -0.02 -0.01 -0.02
prompt: introduction, push | -0.02 -0.01 -0.02 -0.03 -0.01 -0.01
prompt: introduction, request | -0.02 0 -0.02 -0.01 -0.02 -0.02
prompt: introduction, work | 0 0 0.01 0.01 0 -0.01
prompt: introduction, plight | 0 -0.02 -0.03 -0.01 0 0.01
prompt: introduction, story | -0.03 -0.02 -0.01 -0.01 0 0
prompt: introduction, trade | 0 0 -0.01 0 0 -0.01
prompt: introduction, advert | -0.01 0 0 0.01 -0.01 -0.01
prompt: introduction, tech | 0 0 -0.01 0 0 0
prompt: introduction, ask | 0 0 -0.01 0 0 0
prompt: introduction, advice | -0.04 0 0 -0.02 -0.01 -0.02
prompt: introduction, question | 0 0 0.01 -0.01 0 0
prompt: introduction, about other | 0 0 0.01 -0.01 0 0
prompt: introduction, not meant | -0.04 0 0 0.01 0 0
prompt: introduction, answers | -0.06 -0.03 -0.06 -0.04 -0.02 -0.03
prompt: introduction, polite | 0 0 -0.01 0 0 0
prompt: introduction, not | 0 -0.02 0 0 0 0
prompt: news, i | 0.12 0.01 -0.19 -0.11 -0.1 -0.07
prompt: news, my | -0.14 0.07 -0.14 -0.11 -0.04 -0.08
prompt: news, we | 0.07 0.05 -0.04 -0.01 -0.03 -0.04
prompt: news, you | 0.17 0.05 0 -0.02 0.03 -0.05
prompt: news, anyone | -0.04 -0.03 0.06 0.03 0.03 -0.06
prompt: news, back | 0.11 0.16 -0.09 -0.21 -0.03 -0.01
prompt: news, they | 0.11 0.06 -0.15 -0.1 -0.02 0
prompt: news, ware | -0.06 -0.06 0.15 0.06 -0.01 0.13
prompt: news, project | -0.04 0.03 0 0.02 0 -0.01
prompt: news, out | 0.2 0.05 0.05 0.04 -0.03 0.18
prompt: news, offer | 0.03 -0.02 0.05 0.01 -0.03 -0.12
prompt: news, where | 0.18 -0.02 0.34 0.09 -0.05 0.22
prompt: news, order | 0.02 0.01 -0.03 0.12 -0.02 -0.11
prompt: news, push | 0.06 0.03 0.05 0.2 -0.06 -0.09
prompt: news, request | -0.08 -0.01 -0.04 0.02 -0.03 0.02
prompt: news, favour | -0.05 -0.04 -0.01 0.02 0 -0.02
prompt: news, work | 0.06 0.03 0.05 0.03 -0.03 -0.01
prompt: news, plight | 0.05 -0.01 0 0.03 -0.05 0.02
prompt: news, story | 0.16 0.05 -0.1 -0.06 -0.09 -0.02
prompt: news, trade | 0 -0.03 0.06 0.05 -0.03 -0.03
prompt: news, advert | -0.09 0 0.05 0 -0.06 -0.05
prompt: news, tech | 0.03 -0.02 0.1 0.03 -0.01 0
prompt: news, ask | 0.03 0.06 -0.03 -0.09 -0.04 -0.01
prompt: news, advice | -0.01 0.04 0.02 0.01 -0.06 -0.08
prompt: news, question | 0.02 0 0.04 -0.15 -0.04 -0.04
prompt: news, about other | 0.07 -0.01 -0.01 -0.08 0.03 -0.07
prompt: news, not meant | -0.05 0 -0.02 -0.12 0 -0.05
prompt: news, answers | 0.23 -0.04 0.19 0.02 -0.1 0.17
prompt: news, polite | -0.02 -0.02 -0.04 0.11 -0.01 0.06
prompt: news, not | 0.25 0.06 -0.07 -0.01 0.01 -0.05
prompt: link, i | -0.13 -0.02 0 0 -0.01 -0.03
prompt: link, my | 0.04 0.05 0.03 0.03 -0.01 -0.01
prompt: link, we | -0.01 0.01 -0.01 -0.02 0 -0.01
prompt: link, you | -0.05 0.04 -0.08 -0.06 -0.01 0.01
prompt: link, anyone | 0.01 0 0.04 0.02 0 0
prompt: link, back | 0.03 0.05 0 -0.01 0 0
prompt: link, they | 0 0.01 0 0.02 -0.01 -0.01
prompt: link, ware | 0 -0.01 -0.11 -0.08 -0.01 -0.05
prompt: link, project | 0 0.01 0.03 0.05 -0.01 0
prompt: link, out | -0.03 0.11 -0.11 -0.14 -0.01 -0.03
prompt: link, offer | 0.01 0.02 -0.09 -0.11 0 -0.03
prompt: link, where | -0.03 0 -0.07 -0.09 -0.01 -0.04
prompt: link, order | -0.08 -0.02 -0.06 -0.04 0 -0.02
prompt: link, push | -0.07 0.02 -0.06 -0.08 -0.01 -0.02
prompt: link, request | -0.01 0 -0.04 -0.01 0 0
prompt: link, favour | 0 0.01 -0.01 -0.01 -0.01 0
prompt: link, work | -0.02 0 -0.02 -0.02 -0.01 -0.01
prompt: link, plight | 0 0.01 -0.01 -0.01 0 0
prompt: link, story | -0.1 0.01 -0.08 -0.11 -0.01 0.02
prompt: link, trade | 0 0 -0.01 -0.03 0 -0.01
prompt: link, advert | -0.02 -0.01 -0.01 -0.04 0 0
prompt: link, tech | -0.02 -0.01 0 0.02 0 0
prompt: link, ask | 0.02 0.03 -0.02 -0.03 0 0
prompt: link, advice | -0.02 -0.01 -0.05 -0.04 -0.01 -0.01
prompt: link, question | -0.05 -0.02 -0.02 -0.02 0 0
prompt: link, about other | -0.04 -0.01 -0.01 0.02 0 0
prompt: link, not meant | 0.01 0.03 -0.02 -0.03 0 0
prompt: link, answers | -0.12 0.06 -0.08 -0.09 -0.02 -0.06
prompt: link, polite | 0 0 -0.01 -0.03 0 -0.03
prompt: link, not | -0.03 0 0.02 0.01 0 0
prompt: feedback, order | -0.01 0 0 0 0 0
prompt: feedback, push | -0.01 0 0 0 0 0
prompt: feedback, advice | -0.01 0 0 0 0 0
prompt: feedback, question | -0.01 0 0 0 0 0
prompt: feedback, answers | -0.01 0 0 0 0 0
prompt: help, i | -0.04 -0.04 -0.02 0 -0.02 -0.03
prompt: help, my | 0.04 0.04 0.01 0.02 -0.02 -0.02
prompt: help, we | -0.01 0 -0.01 -0.02 -0.01 -0.01
prompt: help, you | -0.08 0.03 -0.1 -0.07 -0.03 0
prompt: help, anyone | 0.01 0 0.04 0.03 -0.01 0
prompt: help, back | 0.03 0.05 0 -0.01 0 0
prompt: help, they | 0 0.01 0 0.02 -0.01 -0.01
prompt: help, ware | -0.01 -0.02 -0.13 -0.09 -0.01 -0.05
prompt: help, project | 0 0.01 0.03 0.05 -0.01 0
prompt: help, out | -0.03 0.11 -0.11 -0.14 -0.01 -0.03
prompt: help, offer | 0.01 0.02 -0.11 -0.12 0 -0.03
prompt: help, where | 0.05 -0.02 -0.1 -0.11 -0.04 -0.05
prompt: help, order | -0.1 -0.03 -0.1 -0.05 -0.01 -0.03
prompt: help, push | -0.08 0.01 -0.09 -0.1 -0.02 -0.03
prompt: help, request | 0.04 -0.01 -0.05 -0.02 -0.02 0
prompt: help, favour | 0 0.01 -0.01 -0.01 -0.03 0
prompt: help, work | -0.02 0 -0.02 -0.02 0 -0.01
prompt: help, plight | 0 0.01 -0.01 -0.01 0 0
prompt: help, story | -0.07 0 -0.11 -0.12 -0.03 0.01
prompt: help, trade | 0 0 -0.01 -0.03 0 -0.01
prompt: help, advert | -0.02 -0.01 -0.01 -0.04 0 0
prompt: help, tech | 0.01 -0.02 -0.01 0.01 0 0
prompt: help, ask | 0.02 0.03 -0.02 -0.03 0 0
prompt: help, advice | 0.02 -0.02 -0.06 -0.05 -0.01 -0.01
prompt: help, question | -0.06 -0.03 -0.03 -0.02 -0.03 0
prompt: help, about other | -0.05 -0.02 -0.02 0.02 -0.02 0
prompt: help, not meant | -0.01 0.03 -0.03 -0.04 -0.01 0
prompt: help, answers | -0.05 0.03 -0.14 -0.12 -0.05 -0.07
prompt: help, polite | 0 0 -0.01 -0.03 -0.01 -0.03
prompt: help, not | 0.03 -0.01 0.01 0 -0.01 0
prompt: wellbeing, i | 0.11 0.04 -0.19 -0.08 -0.08 -0.09
prompt: wellbeing, my | -0.02 0.05 -0.02 -0.01 0.02 0.04
prompt: wellbeing, we | 0.03 0 0.01 0.05 -0.02 -0.01
prompt: wellbeing, you | 0.12 0.03 0.02 0.04 0.02 -0.04
prompt: wellbeing, anyone | -0.07 0.02 -0.05 0.01 0.02 0
prompt: wellbeing, back | -0.05 0.05 -0.07 -0.08 0 0.03
prompt: wellbeing, they | 0.04 0.01 -0.1 -0.05 -0.01 -0.01
prompt: wellbeing, ware | 0.06 -0.01 -0.03 0.18 -0.01 0.08
prompt: wellbeing, project | -0.09 0.04 -0.05 0.03 -0.02 -0.02
prompt: wellbeing, out | 0.08 -0.02 -0.03 0.01 -0.01 0.16
prompt: wellbeing, offer | 0.1 0 0 -0.04 -0.01 -0.07
prompt: wellbeing, where | 0.19 -0.05 0 0.09 -0.03 0.14
prompt: wellbeing, order | 0.04 -0.05 0.05 0.18 -0.03 0.09
prompt: wellbeing, push | 0.04 -0.04 0.16 0.23 -0.03 0.07
prompt: wellbeing, request | -0.02 -0.01 0 0 0.02 0.06
prompt: wellbeing, favour | -0.01 -0.03 0 0.01 -0.03 0.03
prompt: wellbeing, work | 0.05 0.05 0.03 0.01 -0.01 -0.01
prompt: wellbeing, plight | 0 0 0.02 0.01 -0.03 0
prompt: wellbeing, story | 0.14 0.02 -0.07 0.03 -0.07 0.04
prompt: wellbeing, trade | 0.07 -0.04 -0.03 0.03 -0.02 -0.06
prompt: wellbeing, advert | -0.05 -0.05 0.04 0 -0.05 -0.06
prompt: wellbeing, ask | -0.01 -0.01 -0.01 -0.03 -0.01 0
prompt: wellbeing, advice | -0.05 0 0.04 0.04 -0.04 0.01
prompt: wellbeing, question | -0.06 -0.05 0.01 -0.07 -0.06 -0.02
prompt: wellbeing, about other | 0 -0.01 -0.1 -0.06 -0.01 -0.03
prompt: wellbeing, not meant | -0.05 -0.01 -0.06 -0.07 -0.01 0.02
prompt: wellbeing, answers | 0.11 -0.05 0.01 0.14 -0.05 0
prompt: wellbeing, polite | 0.04 -0.05 0.01 0.03 0.01 0.05
prompt: wellbeing, not | 0.03 0.03 0.04 -0.04 -0.01 -0.01
prompt: question, i | -0.02 -0.05 -0.37 -0.19 -0.09 -0.05
prompt: question, my | -0.09 0.07 -0.2 -0.08 -0.06 0.03
prompt: question, we | 0.14 -0.03 -0.06 -0.1 -0.01 -0.05
prompt: question, you | 0.12 0.03 0.07 -0.07 0.06 -0.04
prompt: question, anyone | -0.05 -0.01 -0.01 0.04 0.04 -0.05
prompt: question, back | 0.01 0.15 -0.11 -0.19 0 -0.01
prompt: question, they | 0.15 0.03 -0.16 -0.12 -0.01 -0.01
prompt: question, ware | -0.06 -0.13 0.06 -0.15 -0.05 0.16
prompt: question, project | 0.02 0.03 0.03 0.1 -0.01 -0.02
prompt: question, out | 0.17 0.05 -0.13 -0.13 -0.05 0.13
prompt: question, offer | -0.03 -0.05 -0.02 -0.12 -0.05 -0.06
prompt: question, where | -0.11 -0.04 0.43 0.25 -0.15 0.04
prompt: question, order | -0.07 -0.09 -0.02 0.01 -0.02 -0.02
prompt: question, push | -0.08 -0.1 0.06 0.15 -0.1 -0.03
prompt: question, request | -0.13 -0.01 -0.08 0.03 -0.01 0.04
prompt: question, favour | -0.12 -0.05 -0.01 0.04 0.04 0.01
prompt: question, work | 0.02 0.04 0.11 0.08 -0.02 -0.04
prompt: question, plight | 0.04 -0.01 0.01 0.01 -0.03 0.02
prompt: question, story | 0.11 -0.04 -0.32 -0.17 -0.09 0
prompt: question, trade | -0.06 -0.06 0.01 -0.13 -0.05 0.05
prompt: question, advert | -0.1 -0.04 0.11 -0.09 -0.07 -0.03
prompt: question, tech | 0 -0.02 0.12 0.07 -0.02 0.04
prompt: question, ask | 0.03 0 -0.04 -0.05 -0.02 -0.01
prompt: question, advice | -0.08 -0.05 -0.01 0.06 -0.08 0.02
prompt: question, question | 0.15 0.23 0.1 -0.14 -0.07 0.02
prompt: question, about other | -0.07 0 -0.08 -0.12 0.05 -0.02
prompt: question, not meant | -0.07 0.04 0.06 0.04 -0.02 -0.02
prompt: question, answers | 0.17 0.04 -0.05 0.05 -0.25 -0.04
prompt: question, polite | -0.01 -0.05 -0.1 -0.02 -0.02 0.13
prompt: question, not | 0.24 -0.02 -0.04 0.01 0.03 -0.04
prompt: none, i | -0.09 -0.03 -0.21 -0.14 0.19 -0.05
prompt: none, my | 0.31 -0.12 0.2 0.17 0.12 0.09
prompt: none, we | -0.02 0.04 -0.01 0.06 0 -0.02
prompt: none, you | -0.1 -0.07 -0.04 -0.12 -0.14 0.08
prompt: none, anyone | -0.06 0.03 -0.23 -0.18 0.1 0.01
prompt: none, back | 0 0.05 0 -0.02 -0.07 0.02
prompt: none, they | -0.12 0 -0.08 -0.05 -0.06 -0.03
prompt: none, ware | -0.07 -0.05 0.48 0.41 -0.26 -0.03
prompt: none, project | 0.13 -0.03 -0.12 -0.16 0.05 0.04
prompt: none, out | -0.12 -0.11 0.35 0.17 -0.02 -0.11
prompt: none, offer | -0.12 -0.07 0.19 0.16 0.02 0.2
prompt: none, where | -0.08 0.02 0.25 0.41 -0.16 0.1
prompt: none, order | -0.11 -0.01 0.36 0.25 -0.07 0
prompt: none, push | -0.11 -0.01 0.22 0.23 0.05 0.17
prompt: none, request | -0.27 -0.11 -0.04 0 0.47 -0.02
prompt: none, favour | 0.03 -0.1 -0.15 0.01 0.56 0.05
prompt: none, work | 0.13 -0.08 -0.1 -0.09 0.45 -0.01
prompt: none, plight | -0.12 -0.01 0.02 -0.15 0.28 -0.12
prompt: none, story | -0.11 -0.08 -0.07 -0.21 -0.06 -0.07
prompt: none, trade | -0.15 -0.02 0.11 0.25 0 0.22
prompt: none, advert | -0.13 -0.01 0.09 0.22 0.06 0.29
prompt: none, tech | -0.13 0.01 -0.2 -0.09 -0.09 -0.09
prompt: none, ask | -0.06 -0.04 -0.07 0.04 0.25 -0.01
prompt: none, advice | 0 -0.08 -0.27 -0.06 0.1 -0.03
prompt: none, question | -0.06 0.06 -0.21 -0.06 0.35 -0.08
prompt: none, about other | 0.1 0.05 -0.1 -0.07 -0.05 0.04
prompt: none, not meant | 0.09 -0.04 0.02 -0.03 -0.02 0.05
prompt: none, polite | -0.2 0 0.03 -0.03 0.23 -0.12
prompt: none, not | -0.01 -0.05 -0.07 0.01 -0.15 0.04
`;
