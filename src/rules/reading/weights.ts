/** Weights of the features, learned by `tools/train.mjs`; see docs/judgement.md. Written by a tool, not by hand. */
export const weights = `
bias | -1 -2.19 -2.21 -2.69 -2.63 -4.07
i | 0.22 -0.29 -0.44 -0.39 -0.23 -0.58
me | -0.42 -0.12 0.08 0.1 0.73 0.05
my | 0.23 -0.21 0.26 0.29 0.27 0.05
we | -0.08 0.33 0.37 0 -0.15 -0.05
you | -0.17 0.14 0.02 0.17 -0.15 -0.24
your | -0.62 0.15 0.25 0.16 0.03 0.47
someone | 0.14 -0.14 -0.27 -0.66 0.73 -0.42
everyone | -0.32 0.06 0.09 0.12 -0.49 0.31
they | -0.3 0.15 -0.17 -0.14 -0.34 0.08
can | -0.33 -0.48 -0.89 -0.55 0.68 -0.26
do | -0.3 0.6 0 -0.12 0.64 -0.71
be | 0.71 -0.26 -0.32 -0.24 -0.1 -0.41
have | -0.11 0.03 -0.19 -0.05 0.24 -0.62
will | -0.25 0.16 -1.1 -0.76 -0.37 0.01
not | -0.01 -0.14 -0.27 -0.47 -0.32 -0.02
if | -0.37 -0.09 0.1 0.19 0 -0.5
to | -0.1 -0.28 -0.57 -0.47 -0.2 -0.03
for | -0.08 -0.12 0.31 0.05 0.59 -0.24
and | 0.47 0.08 0.31 0.2 0.09 0.11
but | 0.52 -0.24 -1.07 -0.89 -0.8 -0.3
with | 0.5 0.18 0.14 -0.16 0.56 0.62
please | 0.11 -0.15 0.64 0.84 0.48 0.49
thanks | -0.34 -0.42 -0.01 0.38 0.28 -0.42
greet | -0.25 -0.22 -0.05 -0.05 0.63 0.5
sorry | -0.28 -0.14 -0.6 0.23 -0.09 0.11
need | -0.57 -0.27 -0.74 -0.51 -0.03 -0.64
want | 0.36 0.13 -0.14 -0.14 0.65 -0.23
seek | 0.13 -0.26 -0.16 -0.1 0.2 0.04
what | 0.01 1.13 -0.4 -0.3 -0.33 -0.8
how | -0.01 1.08 -0.16 -0.02 -0.74 0.4
who | 0.17 -0.26 0.68 0.37 0.72 -0.22
which | 0.15 0.1 -0.13 -0.54 -0.2 -0.45
why | -0.04 -0.23 0.32 -0.22 -0.69 -0.06
wonder | 0.05 0.71 -0.14 -0.25 0.04 -0.1
tell | 0.43 0.37 0.19 0.29 -0.1 -0.03
know | 0.39 -0.2 -0.13 0.07 0.38 -0.11
hear | 0.5 -0.09 -0.17 0.07 0.77 -0.08
else | 0.2 0.57 0.25 0.21 -0.39 -0.06
yours | -0.14 0.55 0.15 0.22 -0.05 -0.02
subscribe | 0.25 -0.16 0.31 0.78 0.12 -0.38
acquire | 0.55 -0.02 -0.29 -0.31 -0.32 -0.5
attend | -0.21 -0.01 0.52 1.12 -0.56 0.55
consume | 0.53 0.11 0.22 0.39 -0.36 0.04
give | -0.28 -0.55 0.27 0.15 0.93 0.45
spread | 0.24 -0.41 0.13 0.37 0.49 0.4
contact | -0.53 -0.44 -0.56 -0.08 0.12 0.3
act | -0.24 -0.08 0.01 0.32 -0.41 0.37
help | 0.24 -0.18 0.01 0.1 -0.22 0.93
review | -0.18 -0.18 0.11 -0.36 0.65 -0.12
feedback | 0.76 0.12 -0.64 -0.21 0.75 -0.18
introduce | -0.25 -0.52 -0.3 -0.43 0.99 0.07
lend | -0.9 -0.12 0.41 0.14 1.46 0.2
make | -0.75 -0.19 -0.02 -0.05 0.62 0.21
teach | -0.12 -0.03 -0.02 0.15 0.13 -0.13
work | 0.72 -0.16 0.07 0.03 -0.13 0.18
survey | 0.63 0.06 -0.81 -0.36 1.37 -0.15
time | -0.07 -0.2 -0.13 -0.28 0.52 -0.22
favour | -0.54 -0.35 -0.74 -0.77 1.4 -0.55
unpaid | -0.7 -0.07 -0.22 -0.13 0.88 0.02
plight | 0.57 0.03 0.26 0.21 0.55 -0.24
urgent | -0.15 -0.07 0.55 0.46 -0.08 0.51
absence | 0.1 -0.05 0.27 -0.75 0.73 -0.97
media | -0.51 -0.38 0.43 0.47 0 -0.12
software | 0.21 0.13 0.12 0.32 -0.19 -0.19
shop | 0.09 -0.13 0.76 -0.3 -0.22 0.44
event | 0.36 -0.26 -0.17 -0.6 -0.13 -0.16
fund | -0.25 -0.14 -0.15 0.41 0.6 -0.49
group | -0.25 -0.07 0.46 -0.31 -0.53 -0.16
service | -0.09 -0.31 0.06 -0.03 -0.28 1
project | 0.15 0.05 -0.29 -0.34 -0.04 0.06
platform | -0.25 0.4 1.21 0.74 -0.79 -0.09
release | 0.3 0.05 0.71 0.44 -0.66 -0.44
newly | 0.54 -0.23 0.03 -0.09 -0.03 -0.09
opened | -0.66 -0.09 -0.3 -0.41 -0.33 -0.24
offer | -0.7 -0.03 0.71 0.4 -0.3 0.88
price | 0.02 -0.87 1.65 0.16 -0.24 0.46
number | -0.43 -0.13 1.21 0.27 0.07 0.68
bio | -0.24 -0.07 0.43 0.06 -0.33 -0.38
sell | 0 0.09 0.84 0.33 -0.27 0.11
hire | -0.79 -0.26 0.13 0.52 0.18 -0.05
earn | 0.03 -0.48 0.48 0.75 -0.25 0.16
hook | -0.74 -0.29 0.11 0.4 0.36 -0.12
boast | 0.48 -0.1 -0.11 -1.19 0.01 1.01
formal | -0.57 -0.14 0.46 0.41 0.33 1.32
trade | 0.08 0.09 0.26 0.53 -0.04 0.43
remind | -0.03 0.07 -0.41 -0.06 -0.01 -0.6
doing | 0.84 0.73 -0.01 0.05 -0.46 -0.44
did | 0.72 0.22 -0.17 -0.24 -0.48 -1.24
feel | 0.1 0.11 -0.47 -0.37 -0.34 -0.71
life | 0.67 -0.07 0.25 -0.07 0.43 -0.06
job | -0.01 0.38 -0.27 -0.58 0.4 0.07
from | 0.18 -0.32 0.28 -0.23 -0.46 0.24
when | 0.59 0.02 -0.42 -0.36 -0.22 -0.03
notmine | -0.08 -0.05 -0.73 -0.29 0.12 -0.31
report | -0.49 -0.05 -0.15 -0.59 -0.15 -0.22
joke | -0.1 -0.05 -0.28 -0.23 -0.08 -0.04
tech | 0.14 -0.21 -0.28 -0.6 -0.44 -0.15
ask | -0.93 0.24 -0.41 0.07 0.27 -0.12
advise | -0.31 -0.29 -0.46 -0.39 -0.12 0.11
agree | -0.37 -0.01 -0.26 -0.22 -0.17 -0.01
small | 0.67 0.47 -0.56 0.41 -0.31 -0.48
stop | -0.16 0.14 -0.24 -0.12 -0.57 -0.03
link | -0.47 0.02 0.79 0.69 0.03 0.36
ownlink | -0.42 -0.05 1.05 1.12 -0.19 0.45
reflink | -0.01 -0.03 -0.06 -0.06 -0.01 0.33
toollink | 0.42 -0.32 -0.94 -0.68 0.59 -1.05
handle | -0.38 -0.06 -0.7 0.04 -0.63 -0.05
mention | 0 0.55 -0.25 0.02 -0.13 -0.23
emoji | -0.14 0.25 0.4 0.47 -0.15 0.84
code | -0.83 -0.24 0.34 0.33 -0.76 -0.15
quote | -0.12 -0.09 0.34 0.53 -0.52 0.11
i? | 0 -0.11 0.05 -0.07 0.23 -0.06
me? | -0.73 -0.35 -0.45 -0.22 0.05 -0.11
my? | -0.51 -0.15 -0.08 -0.12 0.42 -0.12
we? | 0.21 -0.02 -0.07 -0.28 -0.34 -0.02
you? | -0.21 -0.07 -0.02 0.22 0.79 0.1
your? | 0.54 0.14 0.24 0.19 -0.11 -0.53
someone? | -0.09 -0.08 -0.1 0.43 0.45 -0.14
everyone? | -0.28 0.15 0.56 -0.12 -0.08 0.09
they? | 0.13 0.34 0.01 0.6 0.38 -0.12
can? | 0.13 -0.63 0.1 0.12 0.5 -0.23
do? | 0.01 0.11 -0.04 0.08 0.23 -0.04
be? | 0.02 0.06 0.27 0.03 -0.12 -0.17
have? | -0.02 0.18 -0.11 -0.11 0.11 0.01
will? | -0.02 0.04 -0.12 0.1 -0.29 -0.04
not? | -0.73 -0.4 -0.31 -0.12 -0.22 0.15
if? | 0.38 0.04 0 -0.19 -0.25 0
to? | 0.14 -0.54 0.43 0.42 0.06 -0.05
for? | 0.71 -0.49 -0.64 -0.52 -0.07 -0.05
and? | 0.41 0.25 0.69 0.56 0.15 -0.26
but? | -0.19 -0.05 -0.1 -0.01 -0.29 -0.03
with? | 1.04 0.34 0.31 0.03 -0.03 -0.2
please? | -0.03 -0.03 0.09 -0.19 0.1 -0.06
thanks? | 0 0 0 0 -0.01 0
greet? | -0.38 -0.37 -0.21 -0.26 0.81 0.14
sorry? | -0.07 0 -0.01 0 0 -0.02
need? | 0.12 -0.04 -0.04 0.02 0.1 -0.02
want? | 0.85 0.08 0.5 0.14 -0.11 -0.05
seek? | -0.48 -0.06 -0.01 -0.01 -0.24 0
what? | 0.67 0.96 0.22 0.29 -0.13 0.12
how? | -0.08 1.21 0.23 0.07 -0.47 0.28
who? | 0.19 -0.09 -0.39 -0.08 0.1 -0.08
which? | 0.21 -0.22 -0.11 0.42 -0.19 0.04
why? | 0.04 -0.14 -0.12 -0.32 -0.22 0.12
wonder? | 0 0.04 0.2 -0.07 -0.09 0
tell? | -0.06 -0.1 -0.1 -0.12 0.02 -0.01
know? | 0.19 -0.24 0.18 -0.01 -0.16 -0.04
hear? | 0.05 -0.01 0 0 -0.05 -0.01
else? | 0.15 0.03 -0.2 -0.37 -0.21 -0.01
yours? | 0.18 0.31 -0.09 -0.06 -0.28 0.26
subscribe? | 0.11 0 0.1 0.25 0.2 -0.08
acquire? | -0.02 -0.01 -0.33 -0.32 0.16 0
attend? | 0.02 -0.03 -0.21 -0.31 0.1 -0.03
consume? | 0.41 -0.18 -0.19 0.39 -0.09 -0.08
give? | -0.11 -0.2 0.39 0.21 -0.35 -0.01
spread? | -0.24 -0.03 -0.21 -0.04 -0.4 -0.09
contact? | -0.26 -0.16 0.32 -0.54 0.39 0.24
act? | -0.04 -0.21 -0.03 -0.26 -0.52 -0.04
help? | 0.16 -0.04 0.21 0.04 -0.5 -0.08
review? | 0.06 -0.06 -0.21 -0.3 0.3 -0.1
feedback? | -0.15 0.16 -0.28 0.26 -0.77 -0.07
introduce? | -0.16 -0.33 0.09 -0.09 0.77 -0.1
lend? | 0.54 -0.09 -0.25 -0.15 0.45 -0.05
make? | -0.26 -0.23 -0.15 -0.05 0.54 -0.05
teach? | 0.4 -0.02 -0.09 -0.06 0.56 -0.06
work? | -0.19 0.01 0.11 -0.06 0.11 -0.07
survey? | 0.45 0.14 -0.16 -0.09 0.04 -0.03
time? | 0.22 -0.04 -0.15 -0.05 0.35 -0.04
favour? | -0.03 -0.43 -0.14 0.16 -0.09 -0.18
unpaid? | 0.28 -0.03 -0.04 -0.04 -0.04 -0.04
plight? | -0.06 0.08 -0.07 0.15 0.09 -0.01
urgent? | -0.02 0.22 0.21 -0.31 0.03 0.65
absence? | -0.02 0.04 0.1 0.08 0.12 -0.13
media? | 0 0.04 -0.26 -0.45 -0.02 -0.12
software? | -0.05 0.16 -0.74 0.18 -0.26 -0.04
shop? | -0.35 -0.06 0.36 0.23 -0.29 0.01
event? | 0.02 0.13 -0.26 -0.16 -0.12 0.02
fund? | -0.32 0.05 0.38 -0.14 0.39 0.36
group? | 0.01 -0.05 -0.09 0.22 0.48 0.06
service? | -0.32 -0.13 0.44 0.09 -0.38 -0.59
project? | 0.5 0.27 -0.2 -0.03 0.09 0.05
platform? | 0.29 -0.05 -0.07 -0.14 -0.03 -0.01
release? | -0.03 -0.11 -0.03 -0.27 -0.02 -0.01
newly? | 0.06 -0.05 -0.42 0.48 0.24 -0.06
opened? | 0.01 0 -0.17 -0.07 -0.13 0
offer? | -0.06 0.2 0.36 0.37 -0.06 0.01
price? | 0.22 -0.19 -0.29 -0.03 -0.22 0.05
number? | -0.09 -0.32 -0.28 -0.25 0.65 0.01
bio? | 0.28 -0.03 -0.21 -0.14 -0.03 -0.05
sell? | -0.13 -0.01 -0.33 -0.14 0.23 -0.05
hire? | 0.04 -0.13 -0.05 -0.04 0.04 -0.02
earn? | -0.42 -0.45 0.39 -0.35 0.06 -0.02
hook? | 0 0.08 0.21 0.82 -0.47 0.06
boast? | 0.06 -0.09 -0.07 -0.38 -0.04 -0.02
formal? | -0.35 -0.17 -0.05 -0.49 0.05 0.24
trade? | -0.07 -0.01 0.28 0.68 -0.05 0.64
remind? | -0.08 -0.04 0.46 -0.15 0.02 -0.05
doing? | 0.01 0.24 0.12 -0.23 0.31 -0.08
did? | -0.06 0.14 -0.06 0.22 -0.53 -0.08
feel? | 0.78 -0.05 0.13 0.25 0.3 -0.27
life? | -0.02 0.31 0.22 0.54 0.15 0.03
job? | 0.07 -0.07 -0.06 0.21 -0.15 -0.04
from? | -0.03 -0.15 0.02 0.53 -0.14 -0.01
when? | -0.35 -0.09 0.51 0.33 0.3 0.44
report? | -0.23 -0.09 -0.1 -0.03 0.29 -0.01
tech? | -0.16 -0.2 -0.3 -0.1 -0.69 0.16
ask? | -0.23 0.11 -0.39 -0.17 0.26 -0.08
advise? | 0.11 -0.07 -0.08 -0.03 -0.25 -0.01
agree? | -0.12 -0.1 -0.05 -0.23 -0.08 -0.04
small? | -0.19 -0.04 -0.03 0.06 0.02 0
stop? | -0.08 -0.12 0.13 0.04 -0.35 0
link? | -0.2 -0.33 0.19 0.43 -0.14 -0.07
ownlink? | 0 -0.1 0.15 0.03 0.02 0
reflink? | -0.01 -0.02 0.07 0.02 -0.01 -0.01
toollink? | -0.03 -0.07 -0.13 -0.05 -0.05 0
handle? | -0.02 -0.25 -0.38 -0.1 -0.14 -0.02
mention? | 0.09 0.36 0.1 0.02 0.01 0
emoji? | 0.73 0.5 -0.03 0.05 -0.23 -0.1
code? | -0.17 -0.03 -0.15 -0.03 -0.07 0
quote? | -0.03 0.02 -0.34 -0.2 -0.21 -0.09
^i | 0.87 -0.28 -0.41 -0.22 -0.16 0.08
^me | -0.87 -0.07 0.12 -0.13 0.19 0.21
^my | 0.29 -0.11 0.29 0.22 -0.54 -0.21
^we | 0.8 0.21 0.24 -0.23 -0.14 0.03
^you | -0.03 -0.02 -0.34 -0.38 -0.35 -0.35
^your | 0.09 0.15 0.65 -0.28 -0.05 0.16
^someone | -0.68 -0.15 -0.4 -0.25 0.58 -0.06
^everyone | 0.46 0.12 -0.38 -0.06 -0.18 0.15
^they | 0.21 -0.14 -1.13 -0.54 -0.11 -0.23
^can | 0.18 -0.56 -0.49 -0.21 1.07 0.16
^do | -0.82 -0.19 -0.28 -0.1 -0.12 -0.01
^be | -0.15 -0.78 -0.01 -0.03 -0.37 -0.89
^have | 0.13 -0.06 -0.51 -0.67 0.17 0.06
^will | 0.83 0.11 -0.25 -0.25 -0.04 0.18
^not | -0.7 0.08 0.38 0.33 -0.28 -0.07
^if | -0.53 -0.25 -1.06 -0.7 -0.02 -0.24
^to | -0.33 -0.1 -0.07 -0.25 0.02 -0.36
^for | -0.15 -0.04 -0.41 0.49 -0.83 0.26
^and | -0.21 -0.14 -0.26 -0.19 0.42 0.12
^but | 0.06 0.01 -0.38 0.04 -0.48 -0.07
^with | 0.26 -0.02 0.08 0.04 -0.16 0.86
^please | -0.52 -0.09 -0.76 -0.39 0.26 0.42
^thanks | -0.27 -0.39 -0.8 -0.14 0.17 0
^greet | 0.02 -0.21 -0.18 0.2 0.51 -0.06
^sorry | -0.67 -0.05 0.16 0.23 0.26 0.37
^need | 0.17 -0.08 -0.43 -0.23 0.87 -0.18
^want | 0.28 0.14 0.5 0.02 0.33 0
^seek | -0.15 -0.02 -0.11 -0.02 0.84 0.22
^what | 0.21 0.98 0.09 0.01 -0.12 0.11
^how | 0.1 1.41 -0.02 -0.12 -0.18 -0.16
^who | -0.37 0.09 0.54 0.09 0.07 -0.06
^which | -0.05 0.29 -0.7 -0.76 -0.53 -0.09
^why | -0.04 0 -0.21 -0.03 -0.04 -0.01
^wonder | 0.1 0.56 -0.16 -0.1 -0.14 -0.02
^tell | 0.11 0.35 -0.43 -0.3 -0.07 -0.12
^know | -0.05 -0.02 -0.02 0 -0.07 0
^hear | 0 -0.01 -0.07 -0.09 0.15 -0.01
^else | 0.28 0.06 0.03 0.19 -0.14 -0.03
^yours | 0.01 0.61 -0.3 -0.23 -0.24 -0.08
^subscribe | 0.01 -0.07 -0.21 -0.19 -0.56 0.11
^acquire | -0.17 -0.12 0 0.11 -0.3 -0.03
^attend | -0.6 -0.11 -0.41 -0.53 -0.4 0.29
^consume | -0.91 -0.17 0.04 -0.33 -0.5 0.16
^give | 0.39 -0.23 -0.14 -0.08 -0.2 0.39
^spread | -0.17 -0.03 -0.07 0.07 -0.19 -0.18
^contact | 0.02 -0.32 0.19 0.04 0.43 0.54
^act | 0.18 -0.12 0.01 0.74 0.24 0.27
^help | -0.17 0 -0.12 -0.06 -0.14 -0.09
^review | 0.43 0 0.24 0.45 -0.3 -0.04
^feedback | 1.03 -0.13 -0.52 -0.06 0.92 -0.06
^introduce | 0.01 -0.04 -0.02 -0.05 0.3 -0.01
^lend | -0.65 -0.02 0.35 -0.16 0.44 -0.03
^make | 0.02 -0.01 -0.17 -0.11 0.11 -0.02
^teach | -0.04 0 0 0 0 -0.05
^work | -0.09 -0.01 0.15 -0.09 -0.1 0.05
^survey | 0.14 -0.02 -0.02 -0.02 0.1 -0.04
^time | -0.39 -0.01 -0.17 0.05 0.24 0
^favour | -0.18 -0.24 -0.32 -0.13 0.58 -0.26
^unpaid | 0.26 -0.01 0.1 0.22 -0.18 0.1
^plight | 0.81 0.1 -0.15 0.12 0.22 -0.02
^urgent | 0.02 -0.03 -0.58 -0.23 -0.18 -0.2
^absence | 0.69 -0.14 -0.68 -0.66 0.25 -0.03
^media | 0.16 -0.15 0.59 -0.48 -0.1 -0.41
^software | -0.06 0.02 0.39 0.63 -0.43 -0.12
^shop | -0.94 -0.18 0.34 0.26 0.04 0
^event | 0.94 0.12 0.32 0.16 -0.25 0.3
^fund | 0.49 -0.04 -0.14 0.77 -0.32 -0.46
^group | -0.72 -0.03 0.52 -0.18 0.53 -0.05
^service | 0.39 -0.02 0.91 0.46 -0.28 0.26
^project | -0.03 0.11 0.36 -0.1 -0.06 -0.09
^platform | 0.16 0.17 0.73 0.69 -0.2 0.02
^release | 0.42 0.02 0.5 0.15 0.06 -0.12
^newly | -0.36 -0.21 0.61 0.14 -0.48 -0.13
^opened | 0.28 0.01 -0.25 0.33 0.17 -0.05
^offer | 0.35 -0.4 -0.02 -0.25 -0.3 0.38
^price | -0.42 -0.22 0.6 0.45 -0.23 0.57
^number | 1.24 0.12 0.54 0.68 0.21 0.03
^bio | 0 -0.18 0.28 -0.31 -0.26 -0.29
^sell | -0.24 0.18 1.08 0.58 -0.43 -0.27
^hire | -0.19 -0.01 0.14 0.95 -0.41 -0.08
^earn | 0.28 0.03 0.61 -0.36 -0.16 0.25
^hook | 0.6 -0.27 0.49 0.58 0.79 -0.36
^boast | -0.01 -0.11 -0.27 -0.87 -0.09 -0.04
^formal | -1.13 -0.28 0.17 0.41 -0.03 1.87
^trade | 0 0 0.26 0.67 0.02 0.6
^remind | -0.23 -0.05 0.49 0.2 -0.29 0.09
^doing | 0.84 0.26 0 0.17 0 -0.38
^did | 1.1 0.07 -0.42 -0.44 -0.37 0.09
^feel | 0.39 0.09 -0.23 -0.6 -0.47 -0.24
^life | 0.24 -0.16 0.26 -0.15 0 -0.09
^job | 0.35 0.01 -0.23 0 -0.48 -0.04
^from | 0.12 -0.19 0.21 -0.11 0.49 -0.23
^when | 1.18 0.07 0.24 0.41 -0.53 -0.69
^notmine | 0.2 -0.04 -0.59 -0.16 -0.05 -0.09
^report | -0.16 -0.05 -0.55 -0.21 -0.12 -0.05
^joke | 0.02 -0.04 -0.01 0 0 0
^tech | -0.38 -0.38 -0.18 0.47 -0.44 -0.28
^ask | -0.08 0.15 -0.76 -0.31 -0.03 -0.11
^advise | -0.94 -0.05 -0.13 0.1 -0.27 0.17
^agree | 0.58 0.6 -0.79 -0.47 -0.56 -0.52
^small | -0.13 0.29 -0.51 -0.4 -0.43 -0.09
^stop | 0.04 0.04 -0.12 -0.04 -0.02 -0.01
^link | 0.13 -0.41 0.08 -0.18 -0.3 0.34
^ownlink | 0.17 -0.06 0.58 -0.08 -0.15 0.25
^reflink | 0 0 -0.02 0 0 -0.02
^toollink | 0.63 -0.12 0.07 0.18 0.21 -0.45
^handle | 0.11 0.14 -1.38 -1.03 -0.28 -0.71
^mention | -0.03 0.45 0.24 0.32 0.12 -0.01
^emoji | 0.17 0.86 0.39 0.36 -0.58 1.19
^code | -0.2 -0.06 -0.03 0.06 -0.39 -0.13
^quote | 0.03 0.07 -0.26 -0.17 -0.24 -0.07
you! | 0 0 0 0.01 -0.03 0
do! | -0.14 0.05 0.52 -0.21 0.32 -0.04
seek! | -0.07 0 0.16 0 -0.02 0
tell! | 0 0 0.06 0.02 -0.01 -0.01
subscribe! | -0.08 -0.01 0.71 0.72 0.04 -0.12
acquire! | 0.32 0.02 0.11 0.56 -0.35 0.14
attend! | -0.08 -0.1 0.38 0.61 -0.52 0.12
consume! | 0.57 0.24 0.46 0.61 0.09 -0.48
give! | 0.27 -0.21 0.01 0.08 0.23 0.2
spread! | -0.38 -0.16 0.26 0.08 0.63 0.41
contact! | 0.36 -0.15 0.05 -0.52 0.18 -0.05
act! | 0.08 -0.44 -0.02 0.24 -0.08 -0.07
help! | 0.16 0 -0.11 -0.11 -0.12 0.25
review! | 0 -0.12 0.42 0.46 -0.22 0.08
introduce! | -0.26 -0.14 -0.1 -0.18 0.18 -0.11
lend! | -0.45 -0.04 0.32 -0.14 0.42 -0.07
make! | -0.31 -0.01 -0.16 0.07 0 -0.02
teach! | -0.21 0 -0.04 -0.01 -0.15 -0.07
work! | 0 0 0.04 0.05 0 0
media! | 0.64 -0.19 0 -0.91 -0.11 -0.43
software! | -0.11 0.02 -0.37 -0.31 -0.01 -0.01
shop! | -0.08 0.01 0.11 0.33 -0.01 0.21
event! | -0.24 -0.03 -0.48 -0.29 -0.07 -0.12
service! | -0.01 0 0 0.06 0 0
project! | 0.36 0 -0.09 -0.09 -0.02 0
release! | 0.1 0.09 -0.05 -0.03 -0.04 0.32
opened! | -0.17 0 -0.12 -0.15 0.16 -0.08
offer! | 0.07 -0.01 -0.14 -0.22 -0.02 0.14
price! | -0.19 0 -0.16 -0.04 0 -0.03
bio! | -0.04 0 -0.19 -0.16 0.21 -0.15
sell! | 0.8 0 -0.32 -0.02 0 -0.01
hire! | -0.01 0 0 0 0 -0.1
earn! | -0.01 0 0.1 0.19 0 0.43
hook! | 0 0 0 -0.01 0 0
remind! | 0 0 0.04 -0.02 -0.2 -0.23
did! | 0.18 0 0.25 -0.01 0 -0.01
feel! | -0.13 0.11 -0.12 -0.07 -0.03 -0.03
from! | 0 0 -0.04 -0.07 0 0
report! | -0.03 0 -0.25 -0.13 -0.13 -0.01
tech! | -0.07 -0.01 -0.23 -0.33 0.55 -0.17
advise! | 0 0 -0.01 -0.04 -0.03 0
agree! | 0 0 0.09 0.06 -0.08 -0.01
stop! | -0.11 0.04 -0.04 -0.06 -0.04 -0.02
order: subscribe, own | -0.22 -0.03 0.44 0.21 -0.05 0.07
order: subscribe, other | 0.03 -0.01 -0.21 -0.12 0.03 0.13
order: subscribe, ware | -0.07 0 0.1 0.16 0.12 0.21
order: subscribe, link | 0.47 -0.01 0.1 0.09 0.23 -0.07
order: subscribe, nothing | -0.06 0.05 -0.04 0.05 -0.15 -0.33
asked: subscribe, own | -0.18 0 0.32 0.29 0.02 0
asked: subscribe, other | 0 0 0.13 0.05 0 0
asked: subscribe, ware | -0.01 0 -0.07 -0.13 0.01 0
asked: subscribe, link | -0.05 0 -0.02 0.06 0.14 0
asked: subscribe, nothing | -0.04 -0.01 -0.02 0.02 -0.06 -0.04
i: subscribe, own | 0 0 -0.01 0 0 0
i: subscribe, other | 0 0 0 0 -0.01 0
i: subscribe, ware | 0 0 -0.01 -0.01 0 0
i: subscribe, link | -0.23 0 0.18 0.14 -0.02 -0.01
i: subscribe, nothing | 0.33 -0.01 0.21 0.15 0.06 0.07
we: subscribe, own | 0.09 -0.01 -0.08 -0.04 0 0
we: subscribe, ware | 0 0 0 -0.03 0 0
you: subscribe, own | 0 0 -0.02 0 -0.02 0
you: subscribe, other | 0 0 -0.05 -0.02 0 0
you: subscribe, link | 0.03 0 0.06 0.01 -0.02 -0.01
you: subscribe, nothing | -0.01 0.01 -0.02 -0.01 -0.01 -0.01
anyone: subscribe, own | -0.01 0 0.11 0.18 -0.01 0
anyone: subscribe, ware | 0 0 0 0 -0.02 0.01
anyone: subscribe, nothing | 0.01 0 -0.02 -0.02 -0.07 0
they: subscribe, own | -0.01 0 -0.02 0 0 0
they: subscribe, other | 0 0 0.01 0 0 -0.07
they: subscribe, nothing | -0.03 0.14 -0.02 -0.04 -0.01 0.06
nobody: subscribe, own | -0.28 0 0.15 0.2 0.15 -0.02
nobody: subscribe, other | -0.04 -0.06 -0.11 -0.02 -0.03 -0.06
nobody: subscribe, ware | -0.02 0 -0.21 -0.22 -0.01 -0.01
nobody: subscribe, link | 0.03 -0.01 0.19 0.19 0.02 -0.17
nobody: subscribe, nothing | 0.34 -0.1 -0.19 0.13 -0.11 0.07
order: acquire, own | 0.09 -0.01 -0.02 0.12 -0.03 0.01
order: acquire, other | 0.04 0 0.02 0.02 -0.02 0.16
order: acquire, ware | -0.15 0 -0.09 -0.05 -0.01 -0.02
order: acquire, link | -0.25 0.02 0.28 0.53 -0.04 -0.2
order: acquire, nothing | 0.47 0.01 -0.09 -0.19 -0.07 0.08
asked: acquire, own | 0 0 -0.27 -0.25 0.01 -0.02
asked: acquire, ware | 0.12 0 0 0 -0.01 0
asked: acquire, link | 0.04 0 0.03 0 0 0
asked: acquire, nothing | 0.07 0 -0.01 -0.01 -0.12 -0.01
i: acquire, own | -0.03 0 -0.04 -0.07 -0.07 0
i: acquire, other | 0 0 -0.01 0 0 0
i: acquire, ware | -0.08 0 -0.06 -0.06 -0.07 -0.01
i: acquire, nothing | -0.01 -0.03 -0.08 -0.18 0.06 -0.02
we: acquire, ware | -0.02 -0.05 -0.01 0.01 0 0.04
we: acquire, nothing | -0.21 -0.02 -0.02 0 -0.03 -0.03
you: acquire, other | 0.01 0 0.12 0.06 0.01 0
you: acquire, ware | 0 0 -0.01 0 0 0
you: acquire, link | -0.01 -0.01 0.02 0 -0.01 0.04
you: acquire, nothing | 0.08 -0.06 0.05 0.14 0.18 0
anyone: acquire, other | 0 0 -0.01 -0.01 0 0
anyone: acquire, ware | -0.03 0 0.19 -0.12 0 0
anyone: acquire, link | 0 0 0.06 0.11 0 0.03
anyone: acquire, nothing | -0.03 0.08 -0.27 -0.06 -0.03 -0.04
they: acquire, own | 0 0 0 0 -0.01 0
they: acquire, other | 0 0 0 0 -0.01 0
they: acquire, nothing | 0.01 0.01 0.07 0.04 -0.01 0
nobody: acquire, own | -0.06 0 -0.04 -0.03 -0.04 -0.04
nobody: acquire, other | -0.06 0.06 0.05 0.09 -0.01 0.02
nobody: acquire, ware | 0.16 0.01 -0.21 -0.21 -0.04 -0.06
nobody: acquire, link | 0.12 -0.02 0.12 -0.14 -0.01 -0.08
nobody: acquire, nothing | 0.01 0.01 0.12 0.04 0.14 -0.02
order: attend, own | 0 0 0.34 0.32 -0.08 -0.18
order: attend, other | -0.07 0 0.07 0.08 -0.02 -0.09
order: attend, ware | 0.14 -0.04 -0.43 -0.32 -0.03 0.24
order: attend, link | 0.05 0 -0.2 -0.06 -0.07 -0.04
order: attend, nothing | -0.03 0 0.4 0.34 -0.08 0.15
asked: attend, own | 0 0 -0.01 0 0.06 0
asked: attend, other | 0 0 -0.18 -0.09 0 0
asked: attend, ware | 0 0 0 -0.01 -0.03 0
asked: attend, link | -0.04 0 0.19 0.21 -0.18 0.33
asked: attend, nothing | 0.01 -0.01 -0.05 -0.03 0.07 -0.01
i: attend, ware | -0.02 0 -0.02 -0.04 -0.01 0
i: attend, link | -0.03 0 -0.09 -0.09 0.13 0
i: attend, nothing | 0.07 -0.01 -0.05 -0.03 0.1 -0.01
you: attend, own | 0 0 -0.01 0 0 0
you: attend, ware | 0 0 -0.02 -0.02 -0.01 0
you: attend, link | 0 -0.01 0.03 0 0 0
you: attend, nothing | -0.01 0 0.03 0.06 -0.01 0
anyone: attend, own | -0.01 0 0.1 0.17 -0.03 0
anyone: attend, ware | 0 0 -0.07 -0.04 0 0
anyone: attend, nothing | 0 0 -0.01 -0.02 -0.02 0
they: attend, other | 0 0 -0.01 0 0 0
they: attend, nothing | 0 0 -0.01 0 0 0
nobody: attend, own | -0.01 0 0 0 0 0.06
nobody: attend, other | 0 0 -0.22 -0.27 0 -0.02
nobody: attend, ware | 0.03 0.07 0.01 0.02 -0.04 -0.07
nobody: attend, link | -0.05 0 0.33 0.54 -0.03 0.04
nobody: attend, nothing | -0.03 0 0.12 -0.03 -0.04 -0.14
order: consume, own | -0.18 0.08 0.29 0.46 -0.01 0.08
order: consume, other | 0.08 -0.04 0.22 0.32 0.05 0.05
order: consume, ware | 0.03 -0.06 0.87 0.61 0.04 0.2
order: consume, link | 0.19 0.3 -0.19 -0.55 -0.05 -0.36
order: consume, nothing | 0.13 -0.11 -0.8 -0.34 0.01 -0.22
asked: consume, own | -0.07 0 -0.01 -0.01 0.1 0
asked: consume, other | 0 0 0 0 -0.07 0
asked: consume, ware | -0.04 0 -0.04 0.4 -0.01 -0.02
asked: consume, link | 0 0 -0.01 0 0 0
asked: consume, nothing | -0.12 -0.09 0.14 -0.12 0.05 -0.02
i: consume, own | 0 0 -0.01 -0.02 -0.02 0
i: consume, other | 0.12 0 -0.02 -0.03 0 0
i: consume, ware | 0.14 0 -0.42 -0.15 -0.02 0
i: consume, link | 0 0 -0.02 -0.01 -0.01 0
i: consume, nothing | -0.37 -0.05 0.14 0.02 -0.12 -0.02
we: consume, own | 0 0 0 -0.01 0 0
we: consume, other | 0.04 0 0 0.01 0 0
we: consume, link | 0 0 0 -0.01 0 -0.01
we: consume, nothing | 0 0 0.02 0.03 -0.03 0
you: consume, own | 0 0 0 -0.01 0 0
you: consume, other | 0.09 0.02 -0.02 -0.12 0 0
you: consume, ware | 0 0 -0.07 0.01 -0.03 -0.01
you: consume, link | 0 0 -0.03 -0.01 0 -0.05
you: consume, nothing | 0.1 0.01 -0.03 -0.23 -0.05 0
anyone: consume, own | 0 0 0 0 0.16 0
anyone: consume, ware | 0.18 0.07 -0.08 -0.17 -0.09 0.18
anyone: consume, nothing | 0.13 0 0.18 0.1 0.07 0.11
they: consume, ware | 0.06 0 0 0 0 0
they: consume, nothing | 0 0 0 0 -0.04 0
nobody: consume, own | 0.06 0 -0.01 -0.01 -0.03 -0.04
nobody: consume, other | 0.05 0 0.12 0.28 -0.05 0.12
nobody: consume, ware | 0.05 0.03 0.16 0.25 0.2 -0.05
nobody: consume, link | -0.1 0 -0.12 -0.1 -0.15 0.06
nobody: consume, nothing | -0.21 -0.04 -0.14 -0.31 -0.02 -0.07
order: give, own | -0.03 0 -0.4 -0.49 -0.24 -0.01
order: give, other | -0.01 0 -0.02 -0.01 0.16 0.1
order: give, ware | -0.02 -0.09 -0.03 -0.07 -0.01 0
order: give, link | 0.12 0 0.1 0.22 -0.08 0.04
order: give, nothing | 0.06 -0.01 0.31 0.35 0.29 -0.03
asked: give, own | -0.09 0 -0.01 -0.01 0.18 0
asked: give, other | 0 0 0 -0.01 0 0
asked: give, ware | -0.11 0 -0.08 -0.03 0.17 0
asked: give, link | 0 0 0.03 0.05 -0.03 -0.01
asked: give, nothing | -0.12 -0.02 -0.03 0 0.26 0.02
i: give, own | 0 0 0 0.03 0 -0.01
i: give, ware | 0.01 -0.01 0 0 -0.01 0
i: give, nothing | -0.05 0.01 0.13 0.09 -0.17 -0.02
we: give, ware | 0 0 -0.02 0 0 0
we: give, nothing | -0.01 0 -0.02 -0.01 0.35 0
you: give, other | 0 0 -0.01 0 0 0
you: give, ware | 0 0 -0.06 -0.03 -0.01 0
you: give, nothing | -0.03 -0.02 0.04 0.1 -0.05 0
anyone: give, own | 0 0 -0.01 -0.01 0 0
anyone: give, nothing | 0.16 0 0.05 0.04 0.15 -0.01
they: give, nothing | 0.17 -0.01 0.09 -0.03 -0.02 -0.11
nobody: give, own | 0 0 -0.05 -0.06 -0.03 0
nobody: give, other | 0 0 -0.01 -0.01 0 0
nobody: give, ware | -0.22 -0.06 -0.01 -0.11 -0.04 0.25
nobody: give, link | 0.02 0 -0.04 0 -0.04 -0.05
nobody: give, nothing | -0.02 -0.07 0.12 0.03 -0.42 0.05
order: spread, own | 0 0 -0.31 -0.27 0.13 -0.04
order: spread, other | -0.13 -0.01 0.19 0.07 0.28 0.12
order: spread, ware | 0 0 0.14 0.05 -0.02 -0.01
order: spread, link | 0.07 -0.05 0.01 0.02 0.03 0.23
order: spread, nothing | -0.13 -0.02 0.09 0.15 -0.09 -0.1
asked: spread, own | -0.02 0 -0.01 0 -0.02 -0.01
asked: spread, other | 0 0 0 -0.01 -0.01 0
asked: spread, ware | 0 0 0 -0.01 -0.03 0
asked: spread, link | 0.06 0 0.03 0.03 0.02 -0.07
asked: spread, nothing | -0.02 -0.01 0.14 0.17 0.09 0
i: spread, own | 0 0 0 0 -0.01 0
i: spread, other | 0 0 -0.01 -0.01 0 0
i: spread, link | 0 0 -0.01 0 0.13 0
i: spread, nothing | -0.03 0 -0.01 -0.01 -0.01 0
we: spread, other | 0 0 0 0.02 0 0
we: spread, nothing | -0.01 0 -0.01 0.14 -0.21 0.01
you: spread, nothing | -0.08 0 -0.01 -0.04 -0.03 -0.01
anyone: spread, ware | 0 0 -0.05 -0.02 0 0
anyone: spread, nothing | -0.01 0 0 0.02 0.07 -0.02
they: spread, ware | 0 0 0 0 -0.01 0
nobody: spread, own | 0.14 0 -0.03 -0.04 -0.09 -0.02
nobody: spread, other | 0 0 -0.01 -0.02 0 -0.01
nobody: spread, link | 0 0 -0.03 -0.02 0 0
nobody: spread, nothing | 0.29 -0.1 -0.05 -0.02 0.04 0.12
order: contact, own | 0 0 0 -0.17 -0.07 0.19
order: contact, other | 0.26 0 -0.39 -0.19 -0.04 -0.1
order: contact, ware | 0.07 0 -0.07 0.01 0.01 -0.15
order: contact, link | 0.04 -0.01 0.08 -0.11 -0.06 -0.07
order: contact, nothing | -0.19 -0.06 0.4 0.19 0.24 0.1
asked: contact, own | 0 0 0 0 -0.06 0
asked: contact, other | 0 0 0 0 0.05 0
asked: contact, ware | -0.03 0 0.09 0.13 0 0.04
asked: contact, link | -0.03 0 0.05 0.03 -0.01 0
asked: contact, nothing | 0.04 0 0.02 0.18 -0.06 0.07
i: contact, own | 0 0 0 0 -0.03 0
i: contact, nothing | -0.03 -0.01 -0.01 -0.01 -0.06 -0.06
we: contact, other | 0 0 0 0 -0.01 0
you: contact, own | 0 0 -0.01 -0.01 0 0
you: contact, other | 0 0 -0.01 0 0 0
you: contact, ware | 0 0 -0.01 -0.02 0 0
you: contact, link | 0 0 -0.01 0.02 -0.02 0.03
you: contact, nothing | -0.04 -0.04 -0.02 -0.2 0 0.01
anyone: contact, own | 0 0 0 0 0.34 0
anyone: contact, ware | 0 0 -0.02 -0.01 -0.01 0
anyone: contact, nothing | -0.02 0 -0.06 -0.05 -0.05 -0.01
they: contact, nothing | 0 0 0 0 -0.01 -0.01
nobody: contact, own | 0 0 -0.09 -0.02 -0.05 -0.03
nobody: contact, other | -0.09 -0.03 0.02 0.19 -0.06 0
nobody: contact, ware | -0.07 -0.09 -0.01 0.02 -0.01 -0.02
nobody: contact, link | -0.03 0 0.01 0.02 -0.01 0.08
nobody: contact, nothing | -0.21 -0.01 0 0.23 -0.13 0.1
order: help, own | -0.04 0 0 -0.01 -0.05 0
order: help, other | 0 0 0 0 -0.01 0
order: help, ware | 0 0 0.03 -0.01 0.06 0.05
order: help, nothing | 0.12 0 -0.08 -0.04 -0.06 0.08
asked: help, own | -0.14 -0.02 0.2 0.22 0.04 0
asked: help, other | 0.04 0 0 0 -0.01 -0.01
asked: help, ware | 0.16 0 0.03 0.03 0.22 0
asked: help, link | 0 0 0 0 0 -0.01
asked: help, nothing | 0.01 -0.02 -0.04 0.04 -0.24 0.15
i: help, own | 0 0 0 -0.01 0 0
i: help, other | 0 0 -0.01 0 -0.02 0
i: help, ware | -0.08 0 0 0 0.02 0
i: help, nothing | 0.01 0 -0.02 -0.06 -0.18 -0.02
we: help, own | 0 0 -0.02 0 -0.01 0
you: help, link | 0 0 0 -0.01 0 0
you: help, nothing | 0 -0.03 -0.06 -0.05 -0.01 0.05
anyone: help, own | 0 0 0 -0.01 -0.01 0
anyone: help, other | 0 0 0 0 -0.01 0
anyone: help, ware | 0 0 -0.01 -0.02 -0.03 0
anyone: help, nothing | -0.05 0 -0.01 -0.01 0.06 0
they: help, ware | 0 0 -0.03 -0.01 0 -0.01
they: help, nothing | -0.01 -0.02 0 0 0.02 0.11
nobody: help, own | 0 0 -0.01 0 0 0
nobody: help, other | 0 0 -0.01 0 -0.02 0
nobody: help, ware | -0.02 0 0.06 0.03 0.08 0.15
nobody: help, link | -0.04 0 -0.01 -0.01 -0.01 0
nobody: help, nothing | 0.16 0 -0.06 -0.06 0.07 -0.02
order: review, own | 0 0 0 -0.01 0 0
order: review, other | 0 0 -0.01 -0.03 -0.05 0
order: review, ware | -0.03 -0.05 0.27 0.3 -0.12 0.04
order: review, link | 0 0 -0.01 -0.01 0 0
order: review, nothing | 0.03 -0.01 -0.05 -0.02 0.06 0
asked: review, own | -0.09 0.04 -0.14 -0.07 0.1 -0.01
asked: review, other | 0.01 0 0 0 0 0
asked: review, ware | -0.08 -0.01 -0.03 -0.1 0.08 0
asked: review, nothing | -0.05 -0.02 0.35 -0.05 0.1 -0.03
i: review, other | 0 0 -0.01 -0.02 -0.05 0
i: review, ware | 0.07 0 -0.03 -0.01 0.02 0
i: review, nothing | -0.27 0 -0.01 -0.01 0.13 0
we: review, ware | 0 0 0 0 -0.01 0
we: review, nothing | 0 0 0 0 -0.01 0
you: review, own | 0.01 -0.01 0 0 0 0
you: review, other | 0 0 -0.03 -0.01 0 0
you: review, ware | -0.04 0 -0.01 -0.02 -0.02 -0.06
you: review, nothing | 0.29 0 0 0 -0.04 0
anyone: review, own | -0.1 0 -0.01 -0.02 0.16 0
anyone: review, ware | -0.02 0 -0.01 0 0.08 0
anyone: review, nothing | 0.12 0 -0.01 0 0.12 0
they: review, own | 0 0 0 0 -0.01 0
nobody: review, own | 0 0 0 0 -0.02 0
nobody: review, other | 0 0 0 0.05 0 0
nobody: review, ware | 0 0 0 0 0.01 0
nobody: review, link | 0 0 0 0 -0.01 0
nobody: review, nothing | 0 -0.04 -0.23 -0.14 -0.11 0.02
order: introduce, own | 0.04 0 0 0 0 0
order: introduce, other | -0.04 -0.02 0 0 0.04 -0.07
order: introduce, link | 0 -0.04 0 0 -0.01 0
order: introduce, nothing | -0.13 0 -0.04 -0.09 0.05 0.01
asked: introduce, own | 0 0 -0.08 -0.03 0.04 0
asked: introduce, other | 0.22 -0.01 -0.01 -0.01 0.17 -0.02
asked: introduce, ware | -0.21 -0.04 -0.01 -0.02 -0.01 0
asked: introduce, nothing | -0.07 -0.09 0.04 0.01 0.14 0.09
i: introduce, other | 0 0 0 0 -0.01 0
i: introduce, ware | 0 0 0 0 0.05 0
i: introduce, nothing | 0 -0.01 -0.01 -0.04 -0.02 0
we: introduce, own | 0.12 0 0 0 0.01 0
we: introduce, nothing | 0 0 0 0 -0.01 0
you: introduce, own | 0.04 0 0 0 0 0
you: introduce, ware | 0 0 0 -0.01 0.01 0
you: introduce, nothing | 0.04 -0.01 -0.03 -0.09 0.01 -0.01
anyone: introduce, own | 0.05 0 0 0 0.02 0
anyone: introduce, ware | 0 0 0 0 -0.01 0
anyone: introduce, link | 0 0 0 0 -0.03 0
anyone: introduce, nothing | -0.02 0 -0.01 0 0.07 0
they: introduce, own | 0 0 0 -0.01 0.01 0
they: introduce, nothing | -0.01 -0.02 0 0 0.02 0.11
nobody: introduce, own | -0.03 0 0.04 0.03 -0.01 -0.07
nobody: introduce, ware | 0 0 -0.01 0 -0.02 0
nobody: introduce, link | 0 0 0 -0.01 0 0
nobody: introduce, nothing | -0.04 -0.02 -0.06 -0.03 0.06 0
order: lend, own | -0.24 0 0 0 -0.02 0
order: lend, other | -0.06 -0.01 -0.01 -0.01 0 -0.01
order: lend, ware | 0 0 -0.06 -0.07 0.1 0
order: lend, nothing | 0.07 -0.01 0.24 0 0.14 -0.02
asked: lend, own | -0.06 0 -0.01 0 0.06 0
asked: lend, other | 0 0 -0.02 0 0 -0.04
asked: lend, ware | -0.02 0 -0.01 0 -0.05 0
asked: lend, nothing | 0.21 -0.04 -0.2 -0.08 0.46 0.13
i: lend, ware | -0.05 0 -0.05 -0.01 0.15 0
i: lend, nothing | -0.05 0 0 0 0.08 0
we: lend, own | 0.04 0 0.03 0 0 0
we: lend, ware | 0 0 -0.01 0 0 0
you: lend, ware | -0.02 0 0.09 0.2 -0.03 0
anyone: lend, own | 0.11 0 0 0 0 0
anyone: lend, other | 0.03 0 0 0 0 0
anyone: lend, nothing | -0.17 0.01 -0.04 0 0.04 0
they: lend, link | 0 0 0 0 -0.01 0
they: lend, nothing | 0 0 -0.01 0 0.06 0
nobody: lend, own | -0.02 0 0 0 0 0
nobody: lend, other | 0 0 0.25 0 -0.08 0
nobody: lend, nothing | -0.25 -0.01 0.02 0.04 -0.09 0.05
order: make, own | -0.08 0 -0.07 -0.03 0.07 0
order: make, other | 0 0 -0.01 -0.02 -0.03 0
order: make, ware | 0.01 0 0 0.09 -0.03 0
order: make, nothing | -0.09 0 -0.01 0 -0.01 0
asked: make, own | 0.08 -0.01 -0.03 -0.02 0.01 0
asked: make, ware | 0.01 -0.01 -0.06 -0.01 0.14 -0.02
asked: make, nothing | 0.05 0 -0.04 -0.04 0.16 -0.01
i: make, own | 0 0 0 0 -0.07 0
i: make, other | -0.04 0.01 0.07 0.04 -0.02 0
i: make, ware | 0 0 0.01 0.04 0 0
i: make, link | 0 0 0 0 -0.01 0
i: make, nothing | -0.04 0.03 -0.01 -0.01 -0.02 0
we: make, own | 0 0 0 0 -0.01 0
we: make, other | 0 0 0.01 -0.09 -0.01 -0.03
we: make, nothing | 0.01 0 0 0 0 -0.01
you: make, other | -0.04 -0.07 0 0 0.03 0
you: make, ware | 0 0 -0.02 0 0.01 0
you: make, nothing | -0.04 0 0 0 -0.01 0
anyone: make, ware | -0.04 0 -0.01 -0.04 0.31 -0.01
anyone: make, nothing | 0.04 0 -0.09 -0.01 -0.03 0
they: make, other | -0.02 0 0 0 -0.01 0
nobody: make, own | -0.05 0 -0.05 0 0.13 0
nobody: make, ware | -0.08 0 0.05 0.02 -0.18 0.19
nobody: make, nothing | -0.04 -0.04 0.26 0.06 -0.08 0.01
order: teach, other | 0 0 0 0 -0.03 0
order: teach, nothing | -0.1 0 -0.02 0 -0.05 -0.04
asked: teach, own | 0.05 0 0 0 0.07 0
asked: teach, link | 0 0 0 0 -0.01 0
asked: teach, nothing | -0.29 0 -0.01 -0.02 0.18 -0.03
i: teach, own | 0.01 0 -0.03 -0.05 -0.02 0
i: teach, ware | 0 0 0 0 0.02 0
i: teach, nothing | -0.03 0 0.06 0.15 0.08 0
you: teach, nothing | -0.02 0 0 0 -0.01 0
anyone: teach, own | -0.01 0 0 0 0.01 0
anyone: teach, ware | 0 0 0 0 -0.02 0
anyone: teach, nothing | 0.06 0 0 0 0.02 0
nobody: teach, own | 0 0 0 0 -0.08 0
nobody: teach, ware | -0.09 0 0 0 -0.2 0
nobody: teach, nothing | 0.22 -0.01 -0.01 0 0.09 -0.04
order: act, own | 0.15 -0.05 -0.28 -0.32 -0.04 0.12
order: act, other | -0.14 -0.06 0.1 0.23 0 0.04
order: act, ware | 0.13 0.08 -0.23 -0.1 -0.17 -0.12
order: act, link | 0.1 0.05 0.24 0.4 -0.01 -0.12
order: act, nothing | -0.19 -0.18 0.08 -0.08 0.16 0.05
asked: act, own | -0.18 0 -0.02 -0.01 -0.04 0
asked: act, other | 0 0 -0.02 0 0.05 0
asked: act, ware | 0.06 0 -0.07 -0.11 0.06 -0.09
asked: act, link | 0 0 -0.02 0 0 0
asked: act, nothing | 0.11 0.09 -0.12 -0.1 0.23 -0.01
i: act, own | 0.09 0.02 -0.06 -0.02 0.02 0.05
i: act, other | -0.14 0.01 0.19 0.11 -0.02 0.13
i: act, ware | 0.02 0.01 0.21 0.35 -0.16 -0.02
i: act, link | 0.23 0 -0.03 -0.04 0.23 0
i: act, nothing | 0.38 0.07 -0.04 -0.05 -0.05 -0.04
we: act, own | 0 0 -0.03 -0.03 0 0
we: act, other | 0 0 -0.01 0 0 0
we: act, ware | 0 0 -0.04 0.01 0.1 -0.03
we: act, nothing | -0.01 0.05 0 -0.04 -0.07 0.14
you: act, own | 0 0 -0.03 -0.02 -0.01 0
you: act, other | 0.09 0.01 -0.1 -0.12 -0.04 0
you: act, ware | -0.1 -0.02 -0.01 0.07 0 0.06
you: act, link | 0 -0.03 0.09 0.03 0 0
you: act, nothing | -0.11 0.06 -0.01 0.05 -0.12 0.09
anyone: act, own | 0 -0.01 0 0 0 0
anyone: act, other | -0.01 0 -0.04 0 -0.01 0
anyone: act, ware | 0.25 -0.01 -0.12 -0.07 -0.02 0
anyone: act, nothing | 0.02 0.28 0.03 0.08 -0.14 0
they: act, own | 0 0 0 0 -0.02 0
they: act, other | 0 0 -0.01 0 0 0
they: act, ware | -0.06 0 -0.01 0.02 0 0
they: act, link | 0 0 -0.08 0 0 0
they: act, nothing | -0.06 0 -0.11 -0.01 -0.01 0
nobody: act, own | -0.07 0 -0.13 0.03 0.02 -0.03
nobody: act, other | 0.04 -0.04 -0.21 0.01 -0.12 0.08
nobody: act, ware | -0.21 -0.03 -0.02 -0.01 -0.11 -0.04
nobody: act, link | 0.13 0.01 0.08 -0.21 -0.05 -0.01
nobody: act, nothing | -0.07 -0.05 -0.04 -0.12 -0.21 -0.18
asked: feedback, own | -0.04 0 0 -0.06 0.02 0
asked: feedback, other | 0 0 0 0 -0.19 0
asked: feedback, ware | -0.01 0 0 -0.01 0.1 -0.01
asked: feedback, link | 0.03 0 -0.18 -0.02 0.03 0
asked: feedback, nothing | 0.12 -0.01 -0.1 0.09 -0.25 -0.01
i: feedback, ware | 0 0 -0.01 -0.01 -0.02 0
i: feedback, nothing | 0.17 0 0.01 0.15 -0.03 0
you: feedback, own | 0 0 -0.01 0 -0.01 0
you: feedback, other | 0 0 0 0 -0.01 0
you: feedback, ware | 0 0 -0.01 -0.01 0.42 0
you: feedback, nothing | -0.01 0.11 0 0.14 0 0
anyone: feedback, own | 0 0 0 0 -0.02 0
anyone: feedback, ware | 0 0 0 0 -0.01 0
anyone: feedback, link | 0.08 0 0.09 0.05 -0.07 0
anyone: feedback, nothing | 0 0 0 0 -0.07 0
they: feedback, own | 0 0 0 0 -0.02 0
they: feedback, nothing | 0 0 0 0 -0.01 0
nobody: feedback, own | 0 -0.04 -0.06 -0.13 0.16 0
nobody: feedback, other | -0.03 0 -0.04 -0.03 -0.15 -0.02
nobody: feedback, ware | 0 0 -0.01 -0.06 0 0
nobody: feedback, link | -0.01 0 -0.23 -0.31 0.33 0
nobody: feedback, nothing | 0.1 -0.03 0.2 0.18 0.25 -0.04
asked: doing, own | 0.09 0 -0.01 -0.01 0.19 0
asked: doing, ware | 0 0 0 0 0.08 0
asked: doing, nothing | -0.02 -0.05 0.05 -0.03 -0.08 -0.02
i: doing, own | -0.04 0.05 -0.01 0 -0.13 -0.04
i: doing, other | 0.14 0.07 -0.05 -0.05 -0.05 0.03
i: doing, ware | -0.15 0.07 -0.09 -0.14 0.07 -0.09
i: doing, link | 0 0 -0.03 -0.07 0 0
i: doing, nothing | 0.29 0.14 -0.34 0.19 0.05 -0.16
we: doing, own | -0.01 0 0.05 0.08 -0.09 0.03
we: doing, other | 0.04 0 0 0 0 0
we: doing, ware | 0.07 0.01 0.12 0.05 0 -0.03
we: doing, link | -0.1 -0.01 0.2 0.22 0.04 0
we: doing, nothing | -0.17 -0.12 -0.07 -0.21 -0.01 0.01
you: doing, own | 0 0 -0.03 0.07 -0.01 -0.01
you: doing, other | 0.03 0 0 0.04 -0.01 0
you: doing, ware | 0 0 -0.05 -0.04 0 0
you: doing, link | 0 0 -0.01 0 0 0
you: doing, nothing | -0.04 0.1 0.11 0.09 0.19 0.08
anyone: doing, own | 0 0 -0.01 0 -0.02 0
anyone: doing, other | 0.09 0 0.06 0.18 0.18 0
anyone: doing, ware | 0.16 0 -0.03 -0.01 0.01 -0.05
anyone: doing, nothing | -0.05 0.11 0.01 -0.11 -0.07 -0.01
they: doing, other | -0.02 0 -0.01 0 -0.01 0
they: doing, ware | -0.06 0 0 0.02 0 0
they: doing, nothing | 0 0 -0.04 -0.02 -0.01 0
nobody: doing, own | -0.23 0.05 0.13 0.02 -0.01 -0.08
nobody: doing, other | 0.2 -0.01 0.11 -0.05 -0.03 -0.01
nobody: doing, ware | 0.33 0.07 -0.69 -0.43 -0.35 0
nobody: doing, link | -0.03 0 0.17 -0.28 -0.05 0.11
nobody: doing, nothing | 0.33 0.08 -0.43 -0.35 0.13 -0.15
order: did, ware | 0.09 0 0.12 -0.01 0 0
asked: did, other | 0 0 0 0 -0.19 0
asked: did, ware | 0 0 -0.03 -0.04 0 0
asked: did, nothing | -0.07 0.06 -0.01 0.05 -0.02 0
i: did, own | 0.1 -0.04 0.02 0.01 0.18 -0.01
i: did, other | -0.17 -0.11 -0.12 -0.08 0.02 0
i: did, ware | 0.17 -0.11 0.06 0.07 -0.02 -0.02
i: did, link | 0.1 0.01 -0.07 -0.14 -0.04 0
i: did, nothing | -0.45 0.14 0.39 0.05 -0.17 -0.05
we: did, own | 0.14 -0.01 -0.26 -0.07 -0.05 -0.06
we: did, ware | 0.44 -0.1 -0.34 -0.02 -0.03 0.01
we: did, link | -0.04 0 -0.03 -0.01 -0.01 0
we: did, nothing | 0.13 0.13 0.13 0.08 -0.05 -0.03
you: did, own | -0.14 0 0.17 -0.01 0.02 0
you: did, other | 0.02 0.02 -0.18 0.02 -0.01 -0.07
you: did, ware | -0.12 0.01 -0.1 -0.17 0.43 0
you: did, link | 0 0 0.08 0.13 0 -0.09
you: did, nothing | 0.01 0.12 -0.11 -0.05 0.05 -0.01
anyone: did, own | 0.22 -0.01 0.04 -0.12 0.03 -0.02
anyone: did, other | 0.07 0.04 0.01 0.01 -0.02 0
anyone: did, ware | -0.02 0 -0.2 0.24 0.05 -0.02
anyone: did, link | 0 0 -0.01 0 0 0
anyone: did, nothing | 0.08 0.08 -0.12 -0.18 -0.12 -0.03
they: did, own | 0.11 0.03 0.08 0.02 0 0
they: did, other | 0 -0.02 -0.02 0 0 0
they: did, ware | 0.06 0 0 0 0 0
they: did, link | -0.03 0 0 0 0 0
they: did, nothing | -0.12 -0.03 -0.1 -0.06 -0.16 -0.01
nobody: did, own | 0.45 0.12 -0.21 -0.31 -0.36 -0.09
nobody: did, other | -0.04 0.02 0.14 0.08 -0.09 -0.02
nobody: did, ware | -0.15 -0.15 0.53 0.22 0.1 -0.21
nobody: did, link | -0.01 0 -0.09 0.03 -0.06 0.04
nobody: did, nothing | 0.06 -0.16 0.04 -0.12 -0.29 -0.11
order: sell, nothing | 0.4 0 -0.16 -0.01 0 0
asked: sell, own | 0 0 0 0 -0.01 0
asked: sell, ware | -0.01 0 0 0 0 0
asked: sell, nothing | -0.06 -0.01 -0.07 0.03 0.07 -0.01
i: sell, own | 0.07 0 -0.02 0 -0.01 0
i: sell, other | -0.03 0.06 0 0.08 0 0
i: sell, ware | -0.06 -0.01 0 -0.02 -0.1 -0.02
i: sell, link | 0.03 0.02 0.02 0.03 0 0
i: sell, nothing | -0.07 -0.06 0.05 -0.15 -0.07 0.12
we: sell, ware | -0.04 0.02 -0.02 0 0 0.01
we: sell, nothing | -0.03 0 0 0.03 0 0.01
you: sell, other | 0 0 0 -0.01 0 0
you: sell, ware | -0.02 -0.04 0.07 0.15 0 0.05
you: sell, nothing | 0.06 -0.01 0.05 0.16 0 0
anyone: sell, nothing | 0.01 -0.01 -0.01 0 0 -0.02
they: sell, own | 0 0 -0.02 0 -0.02 0
they: sell, other | 0 0 0 0 0 -0.01
they: sell, ware | 0 0 -0.1 -0.02 -0.02 0
they: sell, nothing | 0 0 0 0 -0.06 0
nobody: sell, own | -0.04 0.02 0.18 -0.07 -0.07 -0.07
nobody: sell, other | -0.3 0.11 0.23 -0.02 -0.04 0.18
nobody: sell, ware | -0.29 -0.06 0.07 -0.09 0.08 0.01
nobody: sell, link | -0.07 0.04 0.14 0.01 -0.01 -0.09
nobody: sell, nothing | 0.13 -0.02 0.14 -0.12 0.04 -0.19
order: hire, link | 0 0 0 0 0 -0.05
asked: hire, ware | 0 0 0.01 0.08 -0.03 0.06
asked: hire, nothing | 0.02 0 -0.01 -0.03 0.01 -0.01
i: hire, own | -0.05 0 0.01 0.04 -0.01 -0.06
i: hire, other | 0 0 -0.04 -0.02 0.01 0.01
i: hire, nothing | -0.23 0 0.19 0.07 -0.07 0.06
we: hire, nothing | 0 0 0 0 -0.02 0.17
you: hire, own | 0 0 -0.01 0 0 0
you: hire, ware | 0 0 0 0 0 0.02
you: hire, nothing | 0 0 -0.04 0 0 0
anyone: hire, ware | -0.01 0 -0.35 -0.09 -0.03 -0.01
anyone: hire, nothing | -0.01 -0.07 0.02 0.09 -0.02 0
they: hire, own | 0 0 0 0 -0.04 0
nobody: hire, own | -0.03 0 0.16 0.24 -0.1 -0.04
nobody: hire, other | 0 0 0 -0.02 -0.02 0.01
nobody: hire, ware | -0.01 0.06 0.03 0.23 -0.01 0.04
nobody: hire, link | 0 0 0.13 0.4 -0.01 0.05
nobody: hire, nothing | -0.09 -0.12 0.17 -0.09 0.34 0.04
order: seek, nothing | -0.03 0 0.09 0 -0.01 0
asked: seek, nothing | 0 0 0 0 -0.01 0
i: seek, own | 0 0 0.01 0.04 0.01 -0.06
i: seek, ware | 0 0.01 0.09 0 -0.03 0
i: seek, nothing | 0.02 -0.03 -0.09 -0.03 0.02 0
you: seek, other | 0 0 0 -0.01 0 0
you: seek, nothing | -0.02 0.01 -0.05 -0.04 -0.04 0
anyone: seek, nothing | 0 0 0 0 -0.03 0
nobody: seek, own | -0.05 -0.01 0.02 0.03 0.02 -0.03
nobody: seek, other | 0 0 -0.03 0 0 0
nobody: seek, ware | 0.1 0 0.02 0.07 0.21 -0.04
nobody: seek, nothing | 0.05 -0.11 -0.12 -0.1 -0.02 0.16
asked: need, own | 0 0 -0.01 -0.02 -0.01 0
asked: need, ware | 0 0 0 0 -0.01 0
asked: need, nothing | -0.01 0 -0.01 -0.01 -0.03 -0.03
i: need, own | 0 0 0 0 -0.02 0
i: need, other | -0.01 0 -0.05 -0.04 0.09 -0.01
i: need, ware | 0 0 -0.02 -0.03 -0.07 0
i: need, nothing | 0.08 -0.03 -0.08 0 0.02 -0.02
we: need, ware | 0 0 0 0 -0.01 0
we: need, link | 0 0 0.02 0.01 -0.07 0
we: need, nothing | 0 0 0 0 -0.02 0
you: need, other | 0 0 -0.01 -0.01 -0.01 0
you: need, ware | -0.01 0 0 0.02 0 -0.01
you: need, nothing | -0.13 0 0.11 0.14 -0.02 -0.01
anyone: need, other | 0 0 0 0 -0.03 0
anyone: need, ware | -0.05 0 0 0 0.08 0
anyone: need, nothing | -0.14 0.01 0.06 -0.01 -0.2 0
they: need, ware | 0 0 -0.1 -0.02 -0.02 0
they: need, nothing | 0 0 0 0 -0.01 0
nobody: need, own | 0.08 -0.03 -0.28 -0.18 0.23 -0.01
nobody: need, other | -0.04 0 0 -0.01 0.02 0.05
nobody: need, ware | 0.21 0 0.02 0 0.08 -0.01
nobody: need, link | 0 0 -0.01 -0.02 0.07 0
nobody: need, nothing | -0.26 -0.08 -0.01 -0.09 -0.07 -0.31
asked: want, other | 0 0 -0.03 0 0 0
asked: want, ware | 0 0 -0.01 0 0 0
asked: want, nothing | 0 0 -0.01 -0.02 -0.02 -0.01
i: want, own | -0.01 -0.01 -0.03 -0.03 -0.05 0
i: want, other | 0 0 -0.01 0 -0.02 0
i: want, ware | -0.15 -0.04 0.03 0.02 0.27 -0.01
i: want, link | 0 0 0 0 -0.04 0
i: want, nothing | 0.12 0.12 -0.06 -0.19 -0.09 -0.05
we: want, ware | 0 0 -0.01 0 0 0
we: want, nothing | -0.01 0 -0.08 -0.03 0.32 0
you: want, own | 0 0 0.01 0.03 -0.01 0
you: want, other | 0 0 0.01 -0.01 -0.03 0
you: want, ware | 0 0 -0.02 -0.01 -0.04 0
you: want, link | 0.06 0 -0.02 -0.04 0 0
you: want, nothing | 0.14 -0.03 0.13 0.06 -0.09 -0.02
anyone: want, own | 0 0 -0.01 -0.01 -0.02 0
anyone: want, other | 0 0 0 -0.01 0 0
anyone: want, ware | 0.01 0 0.02 0.03 -0.04 -0.04
anyone: want, nothing | 0 -0.01 -0.05 -0.02 -0.06 0
they: want, link | 0 0 -0.01 0 0 0
they: want, nothing | 0.03 -0.01 0 0 0.17 0
nobody: want, own | -0.01 0 -0.11 -0.07 0.13 -0.01
nobody: want, other | -0.13 -0.08 0.17 0.5 -0.08 0.09
nobody: want, ware | 0.11 -0.01 0.2 -0.02 -0.08 -0.01
nobody: want, nothing | 0.02 0.12 -0.2 -0.25 0.07 -0.05
asked: know, ware | -0.03 0 0 0 -0.03 0
asked: know, nothing | -0.01 -0.01 -0.01 -0.01 0 0
i: know, own | 0 0 -0.01 0 0 0
i: know, other | 0.18 0 -0.11 -0.09 -0.01 0
i: know, ware | 0.01 0.08 -0.04 -0.01 0 0
i: know, link | 0 0 -0.01 0 0 0
i: know, nothing | -0.24 -0.06 0.08 0.17 0.14 -0.02
we: know, other | 0 0 -0.02 -0.04 0 0
we: know, link | -0.04 0 0.02 0.01 -0.01 0
we: know, nothing | -0.05 0 0.01 -0.01 0.01 -0.01
you: know, own | -0.06 -0.1 0 -0.01 0.05 0
you: know, other | 0.24 0 0 0 0 0
you: know, ware | -0.04 -0.01 0.03 0.13 0.03 -0.01
you: know, nothing | -0.05 -0.15 0.16 0.05 0.14 0.01
anyone: know, own | 0 0 -0.01 0 0.01 0
anyone: know, other | 0 0.01 0 -0.02 -0.04 0
anyone: know, ware | 0.06 0 0.02 0 -0.01 0
anyone: know, nothing | 0.34 -0.04 -0.12 -0.08 0.15 -0.01
they: know, nothing | -0.19 0 -0.01 0 0 0
nobody: know, own | -0.11 0 -0.03 -0.07 -0.01 0
nobody: know, other | 0 0 0 0 -0.06 0
nobody: know, ware | -0.03 0 -0.07 -0.02 -0.01 0
nobody: know, nothing | 0.23 0.19 0.04 0 -0.13 -0.01
order: advise, nothing | 0 0 0 -0.02 -0.01 0
asked: advise, own | 0 0 0.14 -0.02 -0.07 0
asked: advise, other | -0.06 0 -0.02 -0.01 -0.04 0
asked: advise, ware | 0 -0.01 -0.01 -0.01 0.02 -0.01
asked: advise, link | 0.07 0 0.02 0.01 0 0
asked: advise, nothing | -0.07 0 0.04 0.04 0.13 -0.01
i: advise, own | 0.05 -0.01 -0.06 -0.03 -0.04 0
i: advise, other | 0.05 0 -0.03 -0.02 -0.03 0
i: advise, ware | -0.1 0.02 -0.04 -0.02 -0.09 0
i: advise, link | 0 0 -0.06 -0.01 -0.18 0
i: advise, nothing | 0.06 0.01 -0.11 -0.1 -0.01 -0.01
we: advise, own | 0 0 0 -0.04 0 0
we: advise, other | 0 0 -0.01 -0.01 0 0
we: advise, ware | -0.02 0 -0.07 -0.08 0.02 0
we: advise, nothing | -0.06 -0.03 -0.02 0.06 -0.03 0
you: advise, other | 0 0 -0.01 -0.03 -0.02 0
you: advise, ware | -0.06 0 -0.03 -0.02 -0.02 0
you: advise, link | 0 0 -0.08 -0.03 0 -0.01
you: advise, nothing | -0.02 0 -0.03 -0.02 -0.03 0
anyone: advise, own | 0.09 0 -0.01 0 -0.04 0
anyone: advise, other | -0.05 0 0.24 0 -0.01 0
anyone: advise, link | 0 0 -0.01 0 0 0
anyone: advise, nothing | -0.09 -0.01 -0.01 0 -0.04 0
they: advise, other | 0 0 -0.01 -0.03 -0.03 0
they: advise, ware | 0 0 -0.01 0 0 0
they: advise, link | -0.03 0 0 0 0 0
they: advise, nothing | -0.01 -0.02 -0.01 0 0.09 0.11
nobody: advise, own | -0.03 0 -0.06 -0.11 -0.03 0
nobody: advise, other | -0.01 0.04 -0.06 -0.11 -0.06 -0.02
nobody: advise, ware | 0.03 0 -0.03 0.06 -0.14 -0.07
nobody: advise, link | 0.03 -0.01 0.19 0.22 0.09 -0.01
nobody: advise, nothing | 0.02 -0.13 -0.19 -0.01 0.43 0.08
order: release, own | -0.01 0 0 0.01 0 0.13
order: release, other | 0 0.06 0 0 -0.01 0.04
order: release, nothing | 0.06 -0.01 -0.03 -0.02 -0.01 0
asked: release, own | 0 0 0 0.07 -0.01 0
asked: release, other | 0 0 -0.01 0 0 0
asked: release, ware | 0.12 0 0.01 0 -0.01 0
asked: release, link | 0 0 0.09 0.03 -0.01 0
asked: release, nothing | -0.01 0 -0.05 -0.09 -0.04 -0.01
i: release, own | 0.01 -0.02 0.09 -0.07 -0.01 0.01
i: release, other | -0.05 0 0.02 0.15 -0.05 -0.02
i: release, ware | 0.02 0.03 0.21 0.38 -0.02 -0.06
i: release, link | -0.02 0 0.32 0.39 0 0
i: release, nothing | 0.2 0.14 -0.18 -0.01 0.14 0
we: release, own | -0.06 0 0.03 0.03 -0.01 0
we: release, other | -0.01 -0.01 0.01 -0.05 0 -0.02
we: release, ware | -0.16 0 0.22 -0.04 0 -0.05
we: release, link | 0 0 0 0.02 0 0
we: release, nothing | 0.07 -0.02 -0.08 -0.09 -0.01 -0.01
you: release, own | 0 0 -0.01 0 0 0
you: release, other | 0 0 0.09 0.17 0 -0.07
you: release, ware | 0 0 -0.06 -0.04 -0.01 0
you: release, nothing | 0.19 0 -0.25 -0.22 0.03 0
anyone: release, other | -0.03 0 0.08 0.02 0 0
anyone: release, ware | 0 -0.01 -0.24 -0.12 0 -0.06
anyone: release, link | 0 0 0.03 -0.03 0 -0.02
anyone: release, nothing | 0.16 -0.05 0.2 0.03 0 -0.02
they: release, other | 0 0.01 0.02 -0.02 -0.03 0
they: release, link | 0 0 -0.07 0 0 0
they: release, nothing | 0.02 0 0.02 -0.06 -0.01 -0.01
nobody: release, own | 0.07 -0.01 -0.16 0.31 0.2 0.09
nobody: release, other | -0.03 0.01 -0.04 0.02 -0.01 -0.03
nobody: release, ware | 0.32 -0.03 0.31 -0.43 0.03 -0.08
nobody: release, link | 0 -0.09 -0.08 -0.56 -0.12 0.04
nobody: release, nothing | -0.31 -0.02 0.23 0.24 -0.41 -0.04
any order: push, own | -0.65 0.08 0.67 0.36 -0.57 -0.13
any order: push, other | 0.4 -0.11 -0.25 0.26 0.29 0.39
any order: push, ware | -0.17 -0.4 0.69 0.64 0.24 0.7
any order: push, link | 0.69 0.44 0.37 0.26 -0.03 -0.16
any order: push, nothing | 0.15 -0.14 0.19 0.54 0.17 -0.17
any asked: push, own | -0.7 -0.01 0 0.05 0.61 -0.05
any asked: push, other | -0.01 0 -0.12 -0.12 -0.07 -0.01
any asked: push, ware | -0.14 -0.01 -0.21 0.7 0.19 0.05
any asked: push, link | -0.02 -0.01 0.6 0.75 -0.12 0.5
any asked: push, nothing | -0.5 -0.28 0.41 0.43 0.52 0.03
any i: push, own | -0.06 0.01 -0.11 -0.13 -0.27 -0.02
any i: push, other | 0.23 0 -0.09 -0.09 -0.04 0
any i: push, ware | 0.07 -0.01 -1.03 -0.54 -0.21 -0.02
any i: push, link | -0.53 -0.01 0.14 0.06 0.47 -0.03
any i: push, nothing | -0.14 -0.21 0.69 0.1 -0.3 -0.11
any we: push, own | 0.18 -0.02 -0.15 -0.1 -0.01 0
any we: push, other | 0.09 0 -0.01 0.06 -0.02 0
any we: push, ware | -0.03 -0.1 -0.06 -0.04 0 0.08
any we: push, link | 0 0 0 -0.03 0 -0.01
any we: push, nothing | -0.46 -0.04 -0.06 0.3 0.14 -0.04
any you: push, own | 0 0 -0.09 -0.04 -0.06 0
any you: push, other | 0.21 0.04 0.1 -0.19 0.01 0
any you: push, ware | 0 0 -0.36 -0.13 -0.12 -0.03
any you: push, link | 0.04 -0.02 0.07 0 -0.1 0.02
any you: push, nothing | 0.02 -0.21 0.1 -0.34 0.14 -0.04
any anyone: push, own | -0.02 0 0.19 0.32 0.93 0
any anyone: push, other | 0.01 0 -0.02 -0.02 -0.01 0
any anyone: push, ware | 0.3 0.14 0.05 -0.65 -0.25 0.36
any anyone: push, link | 0 0 0.1 0.22 -0.01 0.06
any anyone: push, nothing | 0.48 0.16 -0.28 0.01 0.33 0.04
any they: push, own | -0.02 0 -0.04 -0.01 -0.02 0
any they: push, other | -0.01 0 0.01 0 -0.02 -0.15
any they: push, ware | 0.12 0 -0.01 0 -0.02 0
any they: push, nothing | 0.29 0.28 0.25 -0.08 -0.18 -0.12
any nobody: push, own | -0.31 -0.01 -0.14 0.06 -0.19 -0.16
any nobody: push, other | -0.29 -0.06 -0.33 0.5 -0.32 0.1
any nobody: push, ware | -0.13 -0.09 -0.54 -0.48 0.13 0.12
any nobody: push, link | -0.02 -0.08 0.87 0.86 -0.42 -0.23
any nobody: push, nothing | 0 -0.61 -0.08 0.05 -1 -0.1
any order: favour, own | -0.63 0 -0.16 -0.1 -0.02 -0.01
any order: favour, other | -0.19 -0.06 -0.05 -0.11 -0.14 -0.15
any order: favour, ware | -0.04 -0.11 0.48 0.61 0.01 0.17
any order: favour, link | -0.01 -0.09 -0.01 -0.03 -0.02 0
any order: favour, nothing | -0.2 -0.05 0.1 -0.29 0.27 0.05
any asked: favour, own | -0.4 0.03 -0.14 0.07 0.66 -0.04
any asked: favour, other | 0.45 -0.03 -0.06 -0.06 -0.06 -0.11
any asked: favour, ware | -0.3 -0.13 -0.13 -0.23 0.81 -0.1
any asked: favour, link | 0.05 0 -0.36 -0.04 0.05 -0.01
any asked: favour, nothing | -0.08 -0.38 0.06 -0.03 1.05 0.32
any i: favour, own | 0.03 0 -0.07 -0.12 -0.18 0
any i: favour, other | -0.07 0.02 0.11 0.03 -0.21 0
any i: favour, ware | -0.13 0 -0.17 0.02 0.41 -0.01
any i: favour, link | 0 0 0 0 -0.02 0
any i: favour, nothing | -0.42 0.04 0.01 0.33 0.07 -0.03
any we: favour, own | 0.32 0 0.02 0 -0.04 0
any we: favour, other | 0 0 0.01 -0.18 -0.02 -0.06
any we: favour, ware | 0 0 -0.03 0 -0.04 0
any we: favour, nothing | 0.01 0 -0.01 -0.01 -0.05 -0.01
any you: favour, own | 0.1 -0.01 -0.03 0 -0.02 0
any you: favour, other | -0.09 -0.15 -0.05 -0.01 0.05 0
any you: favour, ware | -0.11 -0.01 0.12 0.32 0.78 -0.13
any you: favour, link | 0 0 0 -0.02 0 0
any you: favour, nothing | 0.52 0.15 -0.19 0.01 -0.14 0.09
any anyone: favour, own | 0.03 0.01 -0.03 -0.08 0.29 0
any anyone: favour, other | 0.05 0 0 0 -0.02 0
any anyone: favour, ware | -0.12 0 -0.06 -0.12 0.63 -0.02
any anyone: favour, link | 0.16 0 0.17 0.1 -0.2 0
any anyone: favour, nothing | -0.03 0.01 -0.31 -0.05 0.45 -0.02
any they: favour, own | 0 -0.01 0 -0.01 -0.04 0
any they: favour, other | -0.04 0 -0.01 0 -0.02 0
any they: favour, ware | 0 0 -0.06 -0.03 -0.01 -0.02
any they: favour, link | 0 0 0 0 -0.01 0
any they: favour, nothing | -0.02 -0.05 -0.01 0 0.11 0.22
any nobody: favour, own | -0.22 -0.07 -0.16 -0.2 0.37 -0.15
any nobody: favour, other | -0.06 0 0.4 0.01 -0.51 -0.05
any nobody: favour, ware | -0.36 0 0.03 -0.09 -0.36 0.36
any nobody: favour, link | -0.1 0 -0.5 -0.66 0.61 -0.01
any nobody: favour, nothing | 0.36 -0.23 0.32 0.25 0.27 -0.02
any order: act, own | 0.29 -0.1 -0.56 -0.64 -0.07 0.25
any order: act, other | -0.29 -0.11 0.18 0.47 0 0.08
any order: act, ware | 0.26 0.15 -0.46 -0.2 -0.34 -0.24
any order: act, link | 0.2 0.09 0.48 0.79 -0.01 -0.23
any order: act, nothing | -0.37 -0.36 0.12 -0.16 0.31 0.09
any asked: act, own | -0.36 0 -0.03 -0.01 -0.08 0
any asked: act, other | 0 0 -0.04 0 0.11 0
any asked: act, ware | 0.12 -0.01 -0.14 -0.22 0.11 -0.18
any asked: act, link | 0 0 -0.04 0 0 0
any asked: act, nothing | 0.22 0.19 -0.24 -0.19 0.47 -0.02
any i: act, own | 0.18 0.03 -0.12 -0.04 0.04 0.11
any i: act, other | -0.28 0.03 0.39 0.21 -0.03 0.26
any i: act, ware | 0.05 0.02 0.41 0.7 -0.31 -0.04
any i: act, link | 0.45 0 -0.06 -0.08 0.47 0
any i: act, nothing | 0.75 0.13 -0.09 -0.1 -0.11 -0.07
any we: act, own | 0 0 -0.05 -0.06 -0.01 0
any we: act, other | 0 0 -0.02 -0.01 -0.01 0
any we: act, ware | 0.01 0 -0.09 0.02 0.2 -0.06
any we: act, nothing | -0.03 0.1 0 -0.08 -0.13 0.28
any you: act, own | 0 0 -0.06 -0.04 -0.02 0
any you: act, other | 0.19 0.03 -0.2 -0.25 -0.08 0
any you: act, ware | -0.19 -0.03 -0.03 0.15 -0.01 0.13
any you: act, link | -0.01 -0.06 0.18 0.06 0 0
any you: act, nothing | -0.23 0.12 -0.03 0.1 -0.24 0.18
any anyone: act, own | 0 -0.02 0 -0.01 0 0
any anyone: act, other | -0.02 0 -0.08 -0.01 -0.02 0
any anyone: act, ware | 0.5 -0.02 -0.25 -0.14 -0.04 -0.01
any anyone: act, nothing | 0.03 0.55 0.06 0.15 -0.28 0
any they: act, own | 0 0 0 0 -0.04 0
any they: act, other | 0 0 -0.01 -0.01 0 0
any they: act, ware | -0.11 0 -0.01 0.04 0 0
any they: act, link | 0 0 -0.15 0 0 0
any they: act, nothing | -0.11 0 -0.21 -0.02 -0.02 -0.01
any nobody: act, own | -0.14 0 -0.27 0.06 0.04 -0.06
any nobody: act, other | 0.09 -0.08 -0.42 0.02 -0.24 0.17
any nobody: act, ware | -0.41 -0.06 -0.05 -0.03 -0.22 -0.07
any nobody: act, link | 0.25 0.02 0.16 -0.42 -0.09 -0.02
any nobody: act, nothing | -0.15 -0.1 -0.09 -0.24 -0.42 -0.36
any order: story, ware | 0.18 0 0.25 -0.01 0 0
any asked: story, own | 0.18 0 -0.02 -0.01 0.38 0
any asked: story, other | 0 0 0 -0.01 -0.39 0
any asked: story, ware | 0 0 -0.07 -0.08 0.16 0
any asked: story, nothing | -0.18 0 0.07 0.06 -0.21 -0.03
any i: story, own | 0.14 0.02 -0.13 0.05 0.14 -0.09
any i: story, other | -0.24 -0.06 -0.44 -0.19 -0.05 0.06
any i: story, ware | 0.07 -0.12 -0.23 -0.21 0.07 -0.23
any i: story, link | 0.2 0.03 -0.21 -0.41 -0.09 0
any i: story, nothing | 0.17 0.29 -0.04 0.05 -0.05 -0.43
any we: story, own | 0.28 -0.02 -0.43 0.02 -0.28 -0.06
any we: story, other | 0.09 0 -0.01 -0.01 0 0
any we: story, ware | 1.03 -0.18 -0.43 0.06 -0.06 -0.04
any we: story, link | -0.28 -0.03 0.34 0.42 0.07 0
any we: story, nothing | -0.09 0.02 0.14 -0.26 -0.13 -0.02
any you: story, own | -0.28 0 0.27 0.13 0.02 -0.01
any you: story, other | 0.09 0.05 -0.36 0.11 -0.04 -0.14
any you: story, ware | -0.23 0.03 -0.3 -0.42 0.86 -0.01
any you: story, link | 0 0.01 0.15 0.25 -0.01 -0.17
any you: story, nothing | -0.04 0.45 0 0.15 0.48 0.14
any anyone: story, own | 0.45 -0.01 0.06 -0.26 0.01 -0.04
any anyone: story, other | 0.3 0.07 0.13 0.38 0.31 0
any anyone: story, ware | 0.27 0 -0.47 0.48 0.13 -0.14
any anyone: story, link | 0 0 -0.01 -0.01 0 0
any anyone: story, nothing | 0.07 0.38 -0.22 -0.58 -0.36 -0.08
any they: story, own | 0.23 0.06 0.16 0.04 0 0
any they: story, other | -0.04 -0.04 -0.04 -0.01 -0.03 0
any they: story, ware | 0.01 0 0 0.04 0 0
any they: story, link | -0.06 0 0 0 0 0
any they: story, nothing | -0.24 -0.07 -0.27 -0.15 -0.33 -0.02
any nobody: story, own | 0.25 0.03 -0.23 -0.34 -0.58 -0.34
any nobody: story, other | 0.02 0.03 0.5 0.07 -0.24 -0.07
any nobody: story, ware | 0.39 -0.15 -0.29 -0.4 -0.5 -0.42
any nobody: story, link | -0.08 0 0.16 -0.5 -0.23 0.31
any nobody: story, nothing | 0.18 -0.11 -0.43 -0.72 -0.24 -0.48
any order: trade, own | -0.02 0 0 0.02 0 0.26
any order: trade, other | -0.01 0.11 0 0 -0.02 0.07
any order: trade, link | 0 0 0 0 0 -0.09
any order: trade, nothing | 0.93 -0.02 -0.37 -0.07 -0.03 -0.02
any asked: trade, own | 0 0 0 0.14 -0.03 -0.01
any asked: trade, other | 0 0 -0.03 0 0 0
any asked: trade, ware | 0.21 0 0.05 0.15 -0.1 0.12
any asked: trade, link | 0 0 0.17 0.06 -0.02 0
any asked: trade, nothing | -0.1 -0.02 -0.26 -0.18 0.08 -0.06
any i: trade, own | 0.07 -0.04 0.15 -0.06 -0.03 -0.11
any i: trade, other | -0.14 0.12 -0.04 0.42 -0.08 -0.01
any i: trade, ware | -0.08 0.03 0.43 0.72 -0.23 -0.17
any i: trade, link | 0.02 0.03 0.67 0.85 -0.01 0
any i: trade, nothing | 0.03 0.17 0.19 -0.18 0 0.33
any we: trade, own | -0.12 0 0.06 0.05 -0.02 0
any we: trade, other | -0.02 -0.02 0.02 -0.11 -0.01 -0.04
any we: trade, ware | -0.41 0.02 0.4 -0.08 -0.01 -0.07
any we: trade, link | 0 0 0 0.04 0 0
any we: trade, nothing | 0.09 -0.05 -0.16 -0.14 -0.06 0.35
any you: trade, own | 0 0 -0.04 0 0 0
any you: trade, other | 0 0 0.17 0.33 0 -0.13
any you: trade, ware | -0.04 -0.09 0.02 0.21 -0.03 0.14
any you: trade, nothing | 0.51 -0.02 -0.46 -0.13 0.04 -0.02
any anyone: trade, other | -0.05 0 0.15 0.04 -0.01 -0.01
any anyone: trade, ware | -0.02 -0.02 -1.19 -0.41 -0.07 -0.14
any anyone: trade, link | -0.01 0 0.05 -0.06 0 -0.04
any anyone: trade, nothing | 0.21 -0.24 0.41 0.22 -0.06 -0.05
any they: trade, own | 0 0 -0.04 -0.01 -0.12 0
any they: trade, other | 0 0.02 0.03 -0.04 -0.07 -0.01
any they: trade, ware | 0 0 -0.21 -0.05 -0.05 0
any they: trade, link | 0 0 -0.15 0 0 0
any they: trade, nothing | 0.04 0 0.04 -0.13 -0.14 -0.02
any nobody: trade, own | 0.02 0.02 0.36 0.97 0.07 -0.05
any nobody: trade, other | -0.66 0.25 0.38 -0.04 -0.14 0.32
any nobody: trade, ware | 0.08 -0.06 0.33 -0.13 0.2 0.02
any nobody: trade, link | -0.15 -0.12 0.38 -0.46 -0.29 -0.01
any nobody: trade, nothing | -0.33 -0.23 1 0.42 -0.24 -0.08
any order: wish, ware | 0 0 -0.01 0 0 0
any order: wish, nothing | -0.07 0 0.17 0 -0.02 0
any asked: wish, own | -0.01 0 -0.02 -0.04 -0.01 0
any asked: wish, other | 0 0 -0.06 0 -0.01 0
any asked: wish, ware | 0 0 -0.03 0 -0.02 0
any asked: wish, nothing | -0.02 0 -0.03 -0.06 -0.12 -0.07
any i: wish, own | -0.01 -0.02 -0.04 0.01 -0.15 -0.12
any i: wish, other | -0.01 0 -0.11 -0.08 0.14 -0.02
any i: wish, ware | -0.29 -0.08 0 -0.02 0.34 -0.02
any i: wish, link | 0 0 -0.01 0 -0.09 0
any i: wish, nothing | 0.45 0.12 -0.45 -0.43 -0.09 -0.15
any we: wish, ware | 0 0 -0.02 -0.01 -0.02 0
any we: wish, link | 0 0 0.04 0.03 -0.15 0
any we: wish, nothing | -0.02 0 -0.16 -0.05 0.6 -0.01
any you: wish, own | 0 0 0.01 0.06 -0.03 0
any you: wish, other | 0 0 0 -0.07 -0.07 0
any you: wish, ware | -0.02 -0.01 -0.05 0.01 -0.09 -0.02
any you: wish, link | 0.11 0 -0.03 -0.08 0 0
any you: wish, nothing | -0.03 -0.04 0.39 0.33 -0.32 -0.06
any anyone: wish, own | 0 0 -0.01 -0.02 -0.04 0
any anyone: wish, other | 0 0 0 -0.01 -0.07 0
any anyone: wish, ware | -0.08 0 0.04 0.06 0.08 -0.08
any anyone: wish, nothing | -0.28 0.01 0.01 -0.05 -0.59 -0.01
any they: wish, ware | 0 0 -0.2 -0.05 -0.04 0
any they: wish, link | 0 0 -0.01 0 -0.01 0
any they: wish, nothing | 0.05 -0.01 0 0 0.32 0
any nobody: wish, own | 0.04 -0.08 -0.74 -0.46 0.76 -0.09
any nobody: wish, other | -0.34 -0.15 0.29 0.99 -0.11 0.26
any nobody: wish, ware | 0.83 -0.02 0.48 0.12 0.43 -0.12
any nobody: wish, link | 0 0 -0.02 -0.05 0.13 0
any nobody: wish, nothing | -0.35 -0.13 -0.66 -0.86 -0.04 -0.36
any order: other, ware | 0 0 0 0 -0.01 0
any order: other, nothing | 0 0 -0.01 -0.03 -0.02 0
any asked: other, own | -0.01 0 0.27 -0.03 -0.15 0
any asked: other, other | -0.11 0 -0.03 -0.01 -0.09 0
any asked: other, ware | -0.06 -0.01 -0.01 -0.01 -0.01 -0.01
any asked: other, link | 0.15 0 0.04 0.03 0 0
any asked: other, nothing | -0.16 -0.03 0.07 0.07 0.26 -0.02
any i: other, own | 0.1 -0.03 -0.13 -0.07 -0.09 0
any i: other, other | 0.47 -0.01 -0.28 -0.21 -0.09 0
any i: other, ware | -0.18 0.18 -0.17 -0.06 -0.18 0
any i: other, link | 0 0 -0.13 -0.03 -0.36 0
any i: other, nothing | -0.35 -0.05 -0.06 -0.03 0.29 -0.06
any we: other, own | 0 0 0 -0.07 -0.01 0
any we: other, other | 0 0 -0.05 -0.1 0 0
any we: other, ware | -0.03 0 -0.14 -0.16 0.03 0
any we: other, link | -0.08 0 0.05 0.03 -0.02 0
any we: other, nothing | -0.22 -0.06 -0.03 0.1 -0.04 -0.01
any you: other, own | -0.13 -0.2 -0.01 -0.02 0.1 0
any you: other, other | 0.49 -0.01 -0.03 -0.06 -0.04 0
any you: other, ware | -0.2 -0.01 0 0.22 0.03 -0.02
any you: other, link | 0 0 -0.15 -0.06 -0.02 -0.02
any you: other, nothing | -0.15 -0.3 0.26 0.08 0.22 0.02
any anyone: other, own | 0.19 -0.01 -0.04 -0.01 -0.07 -0.01
any anyone: other, other | -0.09 0.02 0.5 -0.04 -0.09 0
any anyone: other, ware | 0.12 0 0.04 -0.01 -0.03 0
any anyone: other, link | 0 0 -0.01 -0.01 0 0
any anyone: other, nothing | 0.5 -0.08 -0.25 -0.17 0.21 -0.02
any they: other, other | 0 0 -0.03 -0.07 -0.06 0
any they: other, ware | 0 0 -0.03 0 0 0
any they: other, link | -0.06 0 0 0 0 0
any they: other, nothing | -0.41 -0.05 -0.04 -0.01 0.17 0.22
any nobody: other, own | -0.3 -0.01 -0.17 -0.35 -0.08 -0.01
any nobody: other, other | -0.03 0.07 -0.12 -0.22 -0.23 -0.05
any nobody: other, ware | 0 -0.01 -0.2 0.08 -0.31 -0.14
any nobody: other, link | 0.07 -0.02 0.38 0.44 0.18 -0.01
any nobody: other, nothing | 0.5 0.13 -0.27 0 0.61 0.13
push with not | 0.03 -0.05 -0.32 0.07 0 0.25
push with if | -0.03 0.08 0.35 0.78 -0.3 -0.13
push with question | -0.08 -0.57 0.2 -0.15 0.14 0.05
favour with not | -0.05 0 -0.11 -0.09 -0.14 -0.01
favour with if | 0.22 -0.07 -0.01 0.34 -0.14 -0.14
favour with question | -0.04 -0.61 -0.7 -0.18 0.72 -0.44
act with not | -0.62 -0.26 -0.37 -0.19 -0.02 0.09
act with if | 0.21 -0.14 0.05 0.18 0.1 -0.03
act with question | -0.04 -0.21 -0.03 -0.26 -0.52 -0.04
story with not | -0.03 -0.12 0.31 -0.26 -0.07 -0.02
story with if | -0.78 -0.09 -0.11 0.23 0.07 0.22
story with question | -0.21 0.35 0 -0.08 -0.21 -0.16
trade with not | -0.09 -0.01 0.43 0.27 -0.05 -0.04
trade with if | 0.05 0.06 -0.02 0.08 0.4 0.03
trade with question | -0.13 -0.25 -0.39 -0.45 0.25 -0.08
wish with not | 0.06 -0.01 0.12 -0.15 -0.46 -0.04
wish with if | 0.2 -0.02 0.24 0 -1.02 -0.03
wish with question | 0.48 -0.03 0.45 0.16 -0.22 -0.07
other with not | -0.37 -0.06 -0.12 -0.19 -0.28 -0.03
other with if | 0.25 -0.01 0.28 0.06 0.42 -0.09
other with question | 0.31 -0.31 0.11 -0.03 -0.41 -0.05
looks: words 0 | -0.7 -0.41 -0.84 -1 -0.66 -0.54
looks: words 1 | -1.06 -0.31 -1.46 -1.11 -1.12 -0.72
looks: words 2-3 | -1.12 0.42 -0.86 -0.38 -1.03 -0.95
looks: words 4-7 | -0.78 -0.1 -0.37 -0.11 -0.27 -0.17
looks: words 8-15 | -0.74 -0.92 -0.32 -0.17 -0.42 -0.06
looks: words 16-30 | -0.08 -0.36 0.07 -0.05 0.41 0.65
looks: words 31-60 | 1.46 0.64 0.77 -0.02 0.1 -0.18
looks: words 61+ | 0.62 -0.23 -0.31 -0.2 -0.3 -0.25
looks: bare link | -0.15 -0.03 0.39 -0.6 -0.42 0.86
looks: links 1 | -0.39 0.06 0.92 0.85 0.47 0.65
looks: links 2+ | -0.62 -0.1 -0.28 -0.33 -1.03 -0.58
looks: link last | -0.29 -0.87 -0.11 0.35 0.12 0.04
looks: link first | 0.53 -0.05 -0.18 -0.36 0.1 0.89
looks: emoji 1 | -0.23 0.41 0.58 0.67 -0.25 1.19
looks: emoji 3+ | -0.16 -0.25 1.18 0.08 -0.11 2.35
looks: shout 1 | -0.58 0.72 0.61 0.73 -0.91 0.86
looks: shout 3+ | 0.34 0.04 0.05 -0.38 -0.05 0.41
looks: capitals | -0.69 -0.44 -0.41 -0.19 -0.3 0.83
looks: bold | -0.02 0.33 0.65 1.05 -0.53 1.65
looks: bullets | -0.12 -0.13 -0.16 -0.07 -0.02 -0.02
looks: lines 3+ | -0.32 -0.26 -2.83 -1.58 -0.69 -1.02
looks: last is question | 0.87 1.32 -0.11 0.05 -0.37 -0.67
looks: first is question | -1.64 -0.61 -0.54 -0.6 0.75 0.07
looks: questions 1 | -0.09 1.2 -0.26 -0.04 0.87 0.04
looks: questions 2+ | 0.48 1.29 0.77 0.25 -0.48 -0.66
looks: only questions | 0.02 -0.07 -0.51 -0.54 -1.09 -0.42
looks: lower case | 0.28 -0.53 0.26 0.05 0.55 -1.4
looks: no i | -0.8 -0.49 -0.35 -0.6 -0.33 0.04
looks: i 1 | -0.52 -0.34 0.35 0.12 -0.36 -0.57
looks: i 2-3 | 0.63 -0.01 -0.46 -0.37 -0.14 0.19
looks: i 4+ | 1.07 -0.39 -0.34 -0.12 0.16 -0.61
looks: spoken | -0.31 -0.42 -0.95 -1.31 -0.79 -0.17
looks: quoted | -0.23 -0.17 0.5 0.82 -0.89 0.21
looks: mention first | -0.15 1.05 -1.7 -1.7 -0.43 -0.37
looks: mention asked | 0.13 0.22 -0.57 -0.17 -0.27 -0.05
looks: answers | -0.14 0.09 -0.08 -0.35 -0.98 -0.52
looks: answers, no i | -0.23 1.02 -0.6 -0.44 -0.1 -0.11
looks: answers, few words | -1.2 -0.04 0.16 -0.84 -0.78 0.41
looks: answers, link | -0.96 -0.2 0.44 -0.37 0.52 -0.24
looks: no answer | -0.16 -0.57 -0.35 -0.32 0.01 -0.14
looks: told before asking | 1.57 0.71 -0.09 -0.02 -0.13 -0.72
looks: about other | 0 0.55 0.08 -0.05 -0.26 0.33
looks: returned | -0.19 0.67 0.17 0.26 -0.08 -0.05
looks: wonders | 0.64 1.2 -0.55 -0.08 0.13 -0.15
looks: about both | -0.17 0.2 1.14 0.04 0.06 -0.19
looks: own ware | -0.24 -0.12 0.02 0.11 0.53 -0.06
looks: own ware out | 0.15 0 0.4 -0.23 0.09 0.4
looks: own link | 0.41 0.44 -0.01 -0.22 -0.18 -0.78
looks: own ware linked | -0.02 0.54 0.85 -0.17 -0.17 -0.86
looks: order | -0.27 -0.15 0.44 0.56 -0.32 -0.37
looks: hard order | -0.59 -0.51 0.43 0.5 -0.29 0.04
looks: no person | 0.11 -0.43 0.02 0.03 0.09 0.24
looks: question back at end | -0.12 0.48 -0.25 -0.06 -0.41 -0.84
looks: tech | -0.11 -0.33 -0.11 -0.25 -0.47 0.02
looks: tech 3+ | -0.65 -0.23 -0.96 -1.08 -1.26 -0.57
looks: unknown | 2.24 1.64 0.96 2.27 1.86 0.32
looks: sentences 1 | -0.8 -1.08 -0.2 -0.16 -0.5 -1
looks: sentences 2-3 | 0.02 -0.19 0.01 -0.14 -0.03 0.13
looks: sentences 4+ | 0.78 0.5 -0.63 -0.74 -0.21 0.24
prompt: introduction | -0.06 -0.02 -0.09 -0.05 -0.03 -0.02
prompt: news | 0.34 -0.04 0.25 0.01 -0.07 0.13
prompt: link | -0.08 0.07 -0.12 -0.07 -0.03 -0.05
prompt: feedback | -0.01 0 0 0.01 0 0
prompt: help | 0.02 0.04 -0.16 -0.09 -0.04 -0.06
prompt: wellbeing | 0.01 -0.02 0.03 0.12 0.03 -0.04
prompt: question | 0.25 0.04 -0.14 0.06 -0.24 0
prompt: none | -0.06 -0.18 -0.18 -0.15 0.03 -0.01
prompt: introduction, words 4-7 | -0.01 0 -0.06 -0.02 0 0
prompt: introduction, words 8-15 | -0.05 0 -0.01 -0.01 -0.01 -0.01
prompt: introduction, words 16-30 | 0 -0.01 -0.01 0 -0.01 -0.02
prompt: introduction, words 31-60 | 0 -0.01 -0.02 -0.01 0 0
prompt: news, words 0 | -0.03 -0.02 0.16 0 0 0.21
prompt: news, words 1 | -0.03 -0.01 0 0 0 -0.01
prompt: news, words 2-3 | 0.03 0.03 0.03 -0.03 0 -0.01
prompt: news, words 4-7 | 0.12 -0.02 0.19 0.04 -0.01 -0.07
prompt: news, words 8-15 | 0.34 -0.06 -0.03 -0.01 0.04 0.03
prompt: news, words 16-30 | -0.07 -0.01 -0.27 -0.02 0.01 -0.03
prompt: news, words 31-60 | -0.01 0.07 0.15 0.06 -0.09 0
prompt: news, words 61+ | 0 -0.01 0.01 -0.02 -0.01 0
prompt: link, words 2-3 | 0 0.06 -0.01 0 0 -0.01
prompt: link, words 4-7 | 0 0 0.01 -0.01 0 0
prompt: link, words 8-15 | -0.08 -0.02 -0.12 -0.07 -0.01 0
prompt: link, words 16-30 | 0.01 0.02 0.02 0.01 -0.01 -0.04
prompt: link, words 31-60 | -0.01 0 -0.01 0.03 0 0
prompt: link, words 61+ | 0 0.01 0 -0.01 0 0
prompt: feedback, words 8-15 | 0 0 0 0.01 0 0
prompt: feedback, words 16-30 | -0.01 0 0 0 0 0
prompt: help, words 2-3 | 0 0.06 -0.01 0 0 -0.01
prompt: help, words 4-7 | 0 0 0 -0.02 0 0
prompt: help, words 8-15 | -0.09 -0.02 -0.13 -0.08 -0.01 0
prompt: help, words 16-30 | 0.13 0 0.01 -0.01 -0.02 -0.04
prompt: help, words 31-60 | -0.01 -0.01 -0.01 0.03 0 0
prompt: help, words 61+ | 0 0.01 0 -0.01 0 0
prompt: wellbeing, words 0 | -0.02 -0.02 0 0 0 -0.11
prompt: wellbeing, words 1 | -0.01 0 0 0 0 0
prompt: wellbeing, words 2-3 | -0.1 0.03 0.02 0.01 0 -0.01
prompt: wellbeing, words 4-7 | 0.17 0.01 0.11 0 -0.01 -0.03
prompt: wellbeing, words 8-15 | 0.07 -0.05 -0.05 0.05 0.08 0.01
prompt: wellbeing, words 16-30 | -0.09 0.04 -0.09 -0.01 0.01 0.09
prompt: wellbeing, words 31-60 | 0 -0.02 0.04 0.09 -0.05 0
prompt: wellbeing, words 61+ | 0 0 -0.01 -0.01 0 0
prompt: question, words 0 | -0.03 -0.03 0.1 0 0 0.1
prompt: question, words 1 | -0.03 -0.01 -0.01 0 0 -0.01
prompt: question, words 2-3 | 0.01 0.08 -0.01 0 -0.01 -0.02
prompt: question, words 4-7 | -0.08 0.03 0.11 0 -0.03 -0.06
prompt: question, words 8-15 | 0.15 -0.11 -0.24 0.03 0 -0.09
prompt: question, words 16-30 | 0.23 0.04 -0.32 -0.01 -0.12 0.06
prompt: question, words 31-60 | 0 0.03 0.15 0.05 -0.09 0.03
prompt: question, words 61+ | 0.01 0.02 0.07 0 0 0
prompt: none, words 0 | -0.02 0 -0.21 -0.07 -0.05 -0.24
prompt: none, words 1 | -0.05 0 -0.12 -0.08 -0.09 -0.04
prompt: none, words 2-3 | -0.1 -0.03 -0.04 -0.02 -0.07 -0.04
prompt: none, words 4-7 | -0.02 0 0.02 0.06 0.05 0.1
prompt: none, words 8-15 | 0 0.01 0.07 -0.01 -0.23 0.15
prompt: none, words 16-30 | -0.2 -0.16 0.23 0.23 0.34 0.12
prompt: none, words 31-60 | 0.33 0.04 0 -0.2 0.15 -0.04
prompt: none, words 61+ | 0.03 -0.02 -0.07 -0.02 0.01 -0.02
place: dm | 0.38 -0.22 0.71 0.02 1.8 1.05
place: intro | 1.54 0.91 0.38 0.76 -0.74 0.67
place: general | -0.71 -0.67 -0.79 -0.65 -0.7 -1.15
place: promo | -0.7 0.02 1.19 0.24 -0.07 -0.63
i & my | -0.05 0.01 -0.1 -0.01 -0.03 -0.03
i & we | -0.1 0 0.1 0.03 0.01 -0.05
i & you | 0.15 0.06 0.09 0 0.09 -0.07
i & anyone | -0.14 0.11 0.08 0.13 0.14 0.05
i & back | 0.02 0.21 -0.18 -0.06 -0.05 0.01
i & they | 0.01 -0.04 -0.09 -0.04 -0.01 0.03
i & ware | 0.27 0.04 0.06 -0.02 -0.02 -0.24
i & project | 0.12 0.01 -0.17 -0.07 0.17 0.03
i & out | -0.11 0.11 0.13 0.16 0.09 0.01
i & offer | 0.23 0.02 0.18 0.04 0.02 -0.15
i & where | -0.05 -0.03 0.35 0.16 0.09 -0.07
i & order | -0.11 0.07 0.06 0.14 0.13 -0.06
i & push | 0.15 0 0.11 0.25 0.23 -0.08
i & request | -0.16 -0.09 0.07 0.15 0.29 0.03
i & favour | 0.15 -0.1 -0.18 -0.09 0.08 0.04
i & work | 0.11 -0.02 -0.17 -0.12 0 -0.02
i & plight | -0.13 -0.02 0.2 0.14 0.01 -0.15
i & story | 0.21 0.02 0.08 0.01 0.03 -0.15
i & trade | 0 0 0.01 -0.1 0.02 -0.04
i & advert | -0.12 -0.04 0.08 -0.09 0.14 0.03
i & tech | -0.02 -0.01 -0.09 -0.18 0.04 0.03
i & ask | -0.1 0.09 0.07 0.13 -0.15 -0.01
i & advice | -0.05 0.02 0.3 0.24 -0.32 0.13
i & question | -0.31 0.12 -0.05 -0.1 -0.13 -0.03
i & about other | 0.01 0.12 0.04 -0.11 0.1 -0.05
i & not meant | 0.11 -0.02 0.06 0.15 0.02 0.08
i & answers | 0.09 -0.03 -0.17 -0.04 -0.2 -0.07
i & polite | -0.08 0.05 -0.18 -0.16 -0.03 -0.05
i & not | 0.27 -0.05 0.02 0.03 0.14 0.03
my & we | -0.21 -0.01 0.12 0.08 0.27 0.04
my & you | -0.15 0.03 0.03 -0.07 0.02 0.11
my & anyone | 0.11 0 0.04 0.14 0.09 0.04
my & back | 0.02 0.14 0.04 0.02 -0.06 -0.03
my & they | -0.08 0 0.12 0.08 0.14 0.03
my & ware | 0.1 0.03 -0.2 -0.06 0.07 -0.07
my & project | -0.15 0.02 -0.07 0 0.02 -0.01
my & out | 0.12 0.01 -0.1 -0.22 -0.17 0.03
my & offer | -0.07 -0.03 0 -0.12 -0.08 -0.05
my & where | -0.25 -0.02 0.18 0.07 0.1 -0.08
my & order | -0.07 0 0.08 0.47 -0.03 -0.02
my & push | 0.11 0.01 0.18 0.2 0 0
my & request | 0.18 0 -0.18 -0.15 0.37 0.01
my & favour | 0.17 -0.05 -0.02 0.02 -0.06 0
my & work | 0.08 0.01 -0.06 -0.08 0.32 -0.02
my & plight | -0.17 -0.01 0.18 0.04 0.11 -0.03
my & story | 0.04 -0.03 -0.08 -0.04 -0.03 -0.04
my & trade | 0.08 0.01 0.02 0.07 -0.12 0.02
my & advert | -0.19 -0.02 0.23 0.12 -0.01 0.19
my & tech | -0.09 0 -0.25 -0.06 0 0.04
my & ask | 0.16 -0.03 0.06 0.22 0.06 0.03
my & advice | 0.11 -0.04 0.11 0.05 0.06 0
my & question | 0.36 0.06 -0.19 -0.12 -0.25 0.1
my & about other | 0.2 0.06 -0.06 0.01 -0.1 0.02
my & not meant | -0.11 -0.02 0.18 0.02 0.05 -0.04
my & answers | -0.36 0.02 0.08 -0.04 -0.14 -0.1
my & polite | 0.08 -0.09 -0.16 -0.08 0.14 -0.11
my & not | -0.11 -0.05 0.28 0.07 -0.01 0
we & you | -0.08 0.11 0.03 0.05 0.05 -0.01
we & anyone | 0.11 0.06 -0.12 -0.03 -0.22 0.02
we & back | 0.04 0.15 0.15 0.04 0.03 0.03
we & they | 0.13 0.02 -0.05 0.01 -0.03 -0.05
we & ware | -0.2 -0.02 -0.18 0.01 -0.02 -0.06
we & project | -0.01 -0.03 -0.06 -0.01 -0.06 -0.07
we & out | -0.12 0 0 0 -0.04 0.06
we & offer | -0.11 -0.06 0.16 0.05 -0.07 0.01
we & where | -0.21 -0.02 0.16 -0.05 -0.01 0.02
we & order | -0.09 -0.01 0.07 0.21 0.13 -0.05
we & push | -0.15 -0.01 0.03 0.18 -0.04 0
we & request | 0.05 -0.01 0.06 0.05 -0.12 0.04
we & favour | -0.12 -0.02 0.06 0.01 -0.1 0.02
we & work | -0.05 -0.01 0.02 0.01 0.05 0.01
we & plight | 0.1 0.03 0.23 0.18 0.07 0.08
we & story | -0.09 0.05 0.11 -0.04 -0.03 0.02
we & trade | -0.07 -0.06 0.01 -0.06 -0.04 0.02
we & advert | -0.04 0.01 0.06 0.17 -0.08 0.01
we & tech | -0.04 0 -0.03 -0.02 0.13 0.03
we & ask | 0.1 0.11 0 -0.03 0.07 -0.03
we & advice | 0.13 0 -0.09 -0.06 -0.13 0
we & question | 0.13 0.09 0.14 0.09 -0.09 0.09
we & about other | 0.07 0.03 0.18 0.08 0.02 0.06
we & not meant | 0.01 -0.01 -0.17 0.01 -0.01 -0.01
we & answers | 0.07 -0.01 -0.01 -0.05 -0.02 0.01
we & polite | 0.09 0.04 0.08 -0.05 0.14 0.05
we & not | 0.14 0.11 0.13 0.05 0.02 0.03
you & anyone | -0.2 -0.13 -0.03 -0.06 0.14 0.08
you & back | -0.03 -0.02 -0.07 0.08 0.12 -0.09
you & they | -0.01 0.03 0.18 0.01 -0.14 -0.01
you & ware | 0.1 -0.05 0.03 -0.23 0.15 -0.03
you & project | -0.05 0.03 -0.06 -0.15 0.08 -0.02
you & out | 0.07 0.05 0.06 -0.1 -0.06 -0.07
you & offer | 0.19 -0.05 0.12 0.28 -0.09 0.11
you & where | 0.03 0.15 0.01 -0.18 -0.01 -0.04
you & order | 0.07 -0.03 -0.09 0.02 0 0.06
you & push | -0.16 -0.14 -0.05 -0.16 -0.18 0.03
you & request | 0.04 -0.05 -0.18 -0.15 0.18 0.01
you & favour | -0.1 -0.09 -0.09 0.06 0.13 -0.05
you & work | -0.07 0.01 -0.05 0.08 0.09 0.03
you & plight | -0.19 0.03 -0.13 0.01 -0.06 0.09
you & story | 0.04 0.04 0.02 0.14 0.03 0.08
you & trade | -0.02 -0.05 0.08 0.08 0 0.01
you & advert | -0.11 -0.12 0.13 0.1 -0.16 0.27
you & tech | 0.1 -0.02 0.05 0.06 -0.11 -0.02
you & ask | 0.09 -0.03 0.1 0.15 -0.03 0.01
you & advice | 0.1 0.09 -0.07 -0.08 -0.11 -0.02
you & question | 0.01 0.03 0.04 0.03 -0.09 0.01
you & about other | -0.03 0 0 0 0.07 -0.05
you & not meant | 0.12 -0.04 0.04 -0.06 -0.04 0.08
you & answers | -0.04 0.15 -0.1 0.02 0.12 -0.02
you & polite | -0.1 -0.15 0.02 0.17 0.02 -0.03
you & not | 0.15 0 0 0 0 -0.06
anyone & back | -0.05 0 -0.01 -0.12 0.04 -0.03
anyone & they | 0.03 -0.06 0.06 -0.01 -0.1 -0.02
anyone & ware | 0.05 0.05 -0.12 -0.07 0.07 -0.1
anyone & project | -0.15 0.01 0.06 -0.03 0.05 0.01
anyone & out | 0.11 -0.02 0.22 0.11 -0.12 0.02
anyone & offer | -0.13 -0.02 -0.15 -0.14 0.11 -0.1
anyone & where | -0.07 -0.02 0.13 0.12 -0.22 0.02
anyone & order | -0.09 0.01 -0.06 0.08 0.08 0.02
anyone & push | 0.05 -0.02 -0.16 0.12 0.17 0.06
anyone & request | 0.12 -0.04 -0.12 -0.04 0.17 0
anyone & favour | 0.08 -0.08 0.04 0.05 0.06 0
anyone & work | -0.07 -0.07 0.01 0.1 0.03 0.03
anyone & plight | 0.03 0.01 -0.2 0.04 0.26 -0.05
anyone & story | -0.15 0.15 0.06 0.12 -0.03 0
anyone & trade | -0.24 -0.05 0.13 -0.1 -0.04 -0.06
anyone & advert | -0.23 -0.02 -0.21 -0.06 0.04 -0.06
anyone & tech | 0.12 0.07 0.08 0.12 0.04 -0.05
anyone & ask | 0.17 0.16 0.11 0.18 -0.05 -0.01
anyone & advice | 0.04 -0.02 0.1 -0.01 -0.01 0.1
anyone & question | 0.42 0.06 0.06 0.05 -0.07 -0.02
anyone & about other | -0.01 -0.03 0.08 0.03 0.1 -0.01
anyone & not meant | -0.13 -0.01 -0.04 -0.07 -0.14 0
anyone & answers | -0.03 -0.04 0.3 0.01 -0.05 -0.08
anyone & polite | 0.23 0.05 -0.02 0.04 -0.07 0.04
anyone & not | 0 0.07 -0.13 -0.13 0.18 -0.03
back & they | 0.14 0.05 0.07 0.05 -0.11 0.03
back & ware | 0.18 0.02 -0.07 0.02 -0.07 -0.03
back & project | 0.07 0.08 -0.02 -0.05 -0.05 0.05
back & out | 0.12 0.01 -0.1 -0.08 0 0
back & offer | -0.06 -0.01 -0.03 -0.07 0.08 -0.06
back & where | 0.13 0.16 0.34 0.31 0 -0.02
back & order | 0.15 0 0.07 0.12 0.06 -0.05
back & push | 0.06 0.02 0.15 0.01 0.04 -0.05
back & request | 0.07 0 0.17 0.15 0.02 -0.01
back & favour | -0.1 -0.06 -0.07 0.01 0.13 0.04
back & work | -0.12 0.01 0.03 -0.05 -0.05 0.02
back & plight | 0.03 0.06 -0.07 -0.15 -0.06 0.02
back & story | -0.05 0.32 -0.09 -0.1 -0.05 -0.07
back & trade | 0 0.06 0.06 0.04 -0.03 -0.02
back & advert | 0.07 0 0.06 0.11 0 -0.02
back & tech | 0.08 0.04 0.05 -0.1 -0.02 0.04
back & ask | 0 -0.01 0.09 -0.01 -0.06 0.01
back & advice | 0.06 0.03 -0.03 -0.06 0.05 0.02
back & question | 0.02 0.04 0 -0.03 -0.02 0.02
back & about other | 0.06 0.03 -0.19 -0.14 0.09 0.04
back & not meant | 0.16 0.03 0.13 0.13 -0.02 0
back & answers | 0.03 0.25 -0.07 0.04 0.01 -0.04
back & polite | 0.04 0 0.06 -0.02 -0.12 0.09
back & not | -0.01 0.05 0.09 -0.09 0.09 -0.01
they & ware | 0.1 0.06 -0.1 -0.23 0.07 -0.08
they & project | -0.08 0.01 -0.05 -0.04 -0.04 0.02
they & out | -0.08 -0.03 -0.09 -0.03 -0.09 -0.03
they & offer | 0.04 0.02 0.1 -0.12 0.04 -0.08
they & where | -0.11 0.08 0.01 0.01 -0.09 -0.09
they & order | 0.07 0.1 -0.02 0 -0.03 -0.05
they & push | 0.03 0.05 -0.14 -0.06 -0.2 -0.1
they & request | -0.11 -0.01 -0.09 -0.07 0.06 -0.05
they & favour | -0.02 -0.03 -0.01 0 0 -0.04
they & work | -0.11 0 -0.02 0.02 -0.09 -0.02
they & plight | 0.06 0.01 0.04 -0.09 -0.03 0.02
they & story | 0.13 -0.04 -0.3 -0.12 0.08 -0.05
they & trade | -0.08 0.03 0.07 0.08 -0.06 0.03
they & advert | 0.08 0.04 0.04 0.11 -0.03 -0.03
they & tech | -0.04 -0.01 0 -0.12 -0.02 -0.04
they & ask | 0.04 -0.03 0.04 -0.07 0.05 -0.03
they & advice | 0.16 0.04 -0.03 0.03 -0.06 0.1
they & question | 0.09 0.15 0.09 0.06 0.01 0.09
they & about other | 0.11 0.02 0.01 -0.04 -0.04 0.1
they & not meant | -0.17 -0.01 -0.07 -0.02 -0.01 0
they & answers | 0.07 -0.01 -0.18 -0.11 -0.07 -0.04
they & polite | -0.04 0 -0.02 0.06 -0.06 0
they & not | -0.05 0.04 -0.04 -0.1 -0.05 -0.03
ware & project | 0.08 0.01 -0.08 0.03 0.07 -0.01
ware & out | -0.06 0.01 0.25 -0.06 -0.23 -0.05
ware & offer | -0.09 -0.08 -0.05 0.07 -0.07 0.24
ware & where | 0.01 -0.1 -0.07 -0.01 0.09 -0.05
ware & order | -0.06 0 0.02 0.09 -0.08 -0.11
ware & push | -0.07 -0.03 0.12 0.36 -0.11 0.22
ware & request | -0.17 -0.01 -0.18 -0.1 0.11 -0.15
ware & favour | 0.26 -0.12 -0.04 0.12 0.33 -0.03
ware & work | 0 0 -0.03 -0.02 0.13 -0.03
ware & plight | 0.22 0.03 0.12 0.07 0.01 0
ware & story | 0.33 -0.03 0.01 -0.1 -0.16 0.02
ware & trade | 0.05 -0.07 -0.14 -0.16 -0.01 0.11
ware & advert | 0.24 -0.1 0.02 -0.01 -0.35 0.11
ware & tech | -0.14 -0.06 -0.05 0.03 -0.31 -0.03
ware & ask | -0.01 0.05 -0.02 0.09 -0.2 -0.01
ware & advice | 0.06 0.11 -0.03 0.05 0.03 -0.04
ware & question | 0.06 0.05 0.13 0 -0.27 0.08
ware & about other | 0.18 0.02 0.08 0.07 0.08 0.03
ware & not meant | -0.17 -0.04 0.16 -0.04 -0.01 -0.05
ware & answers | 0.02 -0.1 0.05 -0.08 0.03 0.19
ware & polite | 0.04 -0.1 0.08 0.26 -0.21 0.1
ware & not | -0.02 -0.02 -0.16 -0.09 0.13 -0.03
project & out | -0.01 0.05 0.1 0.02 -0.01 0
project & offer | -0.15 -0.02 0.1 0.15 0.08 0.01
project & where | 0.13 -0.01 0.15 -0.03 -0.12 -0.04
project & order | 0.11 -0.01 -0.01 -0.02 -0.01 -0.07
project & push | 0.25 -0.02 0.03 0.04 -0.01 0.05
project & request | -0.03 -0.02 -0.08 -0.12 0.12 0.05
project & favour | -0.02 -0.04 0.09 -0.1 -0.01 0.11
project & work | -0.1 0 -0.06 0.05 0.07 0.01
project & plight | 0.15 -0.01 -0.08 0.03 -0.04 -0.01
project & story | -0.02 -0.01 0.21 -0.06 -0.12 -0.01
project & trade | -0.15 0 0.04 -0.01 0.08 -0.01
project & advert | 0.08 0 -0.06 0 -0.12 0.05
project & tech | 0.11 0.01 0.01 0.11 -0.04 0.1
project & ask | 0.03 0.01 0.03 -0.03 0.03 0
project & advice | 0.02 0.02 -0.05 -0.12 -0.03 0.01
project & question | 0.04 0.05 0.1 -0.04 0.03 0.03
project & about other | -0.01 0.06 0.08 -0.02 -0.03 0.04
project & not meant | 0.01 0.01 0.05 0.05 -0.01 -0.01
project & answers | -0.01 0.04 0.04 0.12 -0.05 -0.02
project & polite | 0.06 -0.01 0.13 -0.03 -0.03 0.07
project & not | -0.02 0.02 0.1 0.07 0.28 -0.02
out & offer | 0.02 0.02 -0.18 -0.3 -0.07 -0.11
out & where | -0.04 0 0.17 -0.29 -0.11 -0.04
out & order | -0.11 -0.02 -0.01 0.34 -0.13 0.07
out & push | 0.25 0 -0.1 0.31 0.15 0.06
out & request | 0 0.02 0.12 0.07 -0.08 -0.14
out & favour | 0.03 -0.05 0.07 0.19 0.15 0.02
out & work | -0.12 0.02 0.04 0.11 -0.25 -0.04
out & plight | -0.01 0.06 0.04 0.05 -0.07 -0.09
out & story | 0.02 0.01 0.14 -0.09 -0.12 -0.01
out & trade | 0.09 -0.06 0.03 -0.1 0 -0.07
out & advert | 0.11 -0.07 -0.16 -0.17 0.02 0.06
out & tech | -0.19 -0.02 0.06 -0.02 0.22 -0.1
out & ask | -0.14 0.11 -0.08 0.04 -0.04 0.01
out & advice | 0.16 0.05 0.08 0.07 -0.04 0.07
out & question | -0.03 -0.02 0.16 -0.11 -0.03 0.04
out & about other | 0.06 0.01 0.29 0.06 -0.01 0.05
out & not meant | 0.03 0.01 -0.03 0 0.02 0.04
out & answers | 0.17 0.12 0.24 0.13 -0.1 0.05
out & polite | -0.29 -0.08 0.04 -0.18 0.18 -0.11
out & not | 0.19 0 0.03 0.04 -0.08 0.02
offer & where | -0.25 -0.05 -0.33 -0.03 0.05 -0.1
offer & order | -0.11 -0.02 -0.23 0.21 -0.03 0.09
offer & push | 0 0.02 -0.11 0.09 -0.08 0.21
offer & request | -0.03 -0.02 -0.2 0 0.1 -0.09
offer & favour | -0.05 -0.03 -0.21 -0.09 0.07 -0.02
offer & work | -0.13 -0.03 0.16 0.2 -0.11 -0.06
offer & plight | 0 0 0.01 -0.03 0.03 0.04
offer & story | 0.11 -0.01 0.29 0.25 0.05 -0.08
offer & trade | 0.1 -0.13 0.05 0.15 -0.06 0.09
offer & advert | 0.1 -0.06 0.09 0.17 0.02 -0.05
offer & tech | -0.02 -0.03 -0.01 -0.1 -0.05 -0.05
offer & ask | 0.01 0.05 -0.09 0.01 -0.09 -0.04
offer & advice | -0.1 -0.02 -0.13 -0.1 -0.05 -0.08
offer & question | -0.02 -0.07 0.08 0.15 -0.12 0.05
offer & about other | -0.05 -0.1 0.05 0.09 0 0
offer & not meant | -0.05 0.02 0.15 0.03 0.04 -0.02
offer & answers | -0.12 -0.1 0.02 -0.12 -0.12 -0.03
offer & polite | 0.03 -0.02 0.03 0.16 -0.03 0.09
offer & not | 0.1 -0.07 -0.29 -0.02 0.07 0.01
where & order | 0.12 0.06 -0.01 0.09 0 0.01
where & push | 0 0.05 0.1 0.11 0.02 0.04
where & request | 0.07 -0.01 -0.17 0.11 0.09 -0.06
where & favour | -0.19 -0.01 0.04 0.31 0.09 0.02
where & work | 0.08 -0.01 0.02 0.2 0.01 -0.01
where & plight | 0.17 0.01 -0.18 -0.16 0.06 -0.05
where & story | 0.14 0.01 0.08 -0.02 -0.05 -0.15
where & trade | -0.17 0.02 -0.04 0.01 -0.07 0
where & advert | 0.03 -0.01 -0.11 -0.4 -0.09 -0.05
where & tech | 0.24 -0.04 -0.03 0.09 -0.04 -0.08
where & ask | 0.15 0.04 0.09 0.08 0.06 0
where & advice | 0.2 0 0.04 0.27 0.09 -0.01
where & question | 0.21 0.18 0.55 0.21 -0.3 0.12
where & about other | 0.01 0.08 0.47 0.19 0.01 -0.02
where & not meant | -0.01 -0.02 -0.22 -0.12 0.04 0.04
where & answers | -0.06 -0.02 -0.03 0.03 -0.09 -0.05
where & polite | -0.15 -0.03 0.27 -0.01 -0.03 0.03
where & not | -0.24 0.03 0.03 -0.03 -0.11 -0.11
order & push | -0.15 -0.04 0.22 0.14 0.1 -0.08
order & request | -0.18 -0.01 -0.26 -0.19 0.18 -0.13
order & favour | -0.1 -0.03 -0.14 0.04 0.04 -0.01
order & work | -0.04 0 -0.2 -0.21 -0.17 0.04
order & plight | 0.09 0.01 -0.03 0.02 0.02 -0.1
order & story | -0.01 0 0.16 0.43 -0.15 -0.01
order & trade | 0.04 0.01 0.17 0.18 -0.05 -0.02
order & advert | -0.02 0.05 -0.04 -0.12 -0.1 0.12
order & tech | 0.06 -0.02 -0.31 -0.16 0.36 -0.13
order & ask | 0.09 -0.01 0.02 -0.07 0.12 0.01
order & advice | -0.1 -0.04 -0.29 -0.11 -0.01 0.11
order & question | 0.38 0.12 0.06 0.1 0.07 0.02
order & about other | 0.15 0.07 -0.04 0.13 0.06 -0.06
order & not meant | -0.09 -0.05 -0.14 -0.13 0.02 0.08
order & answers | -0.13 -0.07 -0.31 -0.07 0.07 -0.12
order & polite | 0.2 -0.05 0.14 0.06 0.11 0.1
order & not | -0.06 0.01 -0.06 -0.11 0.1 0.02
push & request | -0.03 -0.01 0.08 0.21 -0.13 -0.07
push & favour | 0.1 -0.07 -0.07 0.15 0.08 0.02
push & work | 0.05 0.02 -0.21 -0.32 -0.1 -0.07
push & plight | -0.11 0 -0.08 -0.11 0.14 -0.14
push & story | -0.09 -0.03 0.1 0.42 0.04 0.11
push & trade | -0.09 0 0.23 0.26 -0.05 0.05
push & advert | 0.08 0.04 -0.12 -0.24 0.02 0.09
push & tech | 0.11 -0.01 -0.24 -0.06 0.22 -0.06
push & ask | 0.02 0.02 0.07 0.01 0.04 0.01
push & advice | -0.16 0.01 -0.09 0.02 0.21 -0.01
push & question | 0.08 -0.02 0.22 0.28 -0.08 0.03
push & about other | -0.07 -0.06 0.11 0.29 -0.01 -0.09
push & not meant | -0.11 -0.01 -0.09 -0.09 0.03 0.07
push & answers | -0.3 -0.13 -0.03 0.18 -0.07 -0.07
push & polite | 0.05 -0.01 0.23 0.04 -0.11 0.11
push & not | -0.18 0.01 -0.11 -0.04 0.14 0.02
request & favour | -0.11 -0.04 -0.02 -0.02 0.28 0.06
request & work | 0.2 -0.05 -0.22 -0.21 0.32 0.06
request & plight | -0.19 -0.05 0.12 0.09 0.16 -0.11
request & story | -0.13 -0.08 -0.18 -0.1 0.16 -0.06
request & trade | -0.04 0 -0.15 -0.03 0.07 -0.04
request & advert | -0.02 0 -0.08 0.07 -0.04 0.14
request & tech | 0.19 -0.03 -0.11 0.08 -0.02 -0.01
request & ask | -0.15 -0.08 0.06 0.05 -0.02 -0.04
request & advice | 0.01 -0.03 -0.08 0.07 -0.01 0.02
request & question | 0.05 -0.09 -0.1 -0.03 -0.07 -0.09
request & about other | 0.13 0.01 0 0.04 0.12 -0.04
request & not meant | 0.01 0 0.12 0.1 0.05 -0.02
request & answers | -0.08 0 -0.07 0.07 0.02 0
request & polite | 0.2 0 -0.02 -0.05 0.02 -0.09
request & not | 0.08 -0.01 0.23 0.1 -0.03 -0.03
favour & work | 0.2 0 -0.08 -0.05 0.05 0.05
favour & plight | -0.11 0.01 0.09 0.07 0.12 -0.08
favour & story | -0.08 -0.15 -0.19 -0.15 0.2 0.09
favour & trade | 0 -0.05 -0.14 0.04 0.03 0.05
favour & advert | -0.02 0 -0.11 -0.09 0.2 0.06
favour & tech | 0.1 -0.01 -0.09 0.09 -0.09 0
favour & ask | -0.06 -0.02 -0.03 -0.05 -0.01 -0.03
favour & advice | 0.11 -0.05 -0.06 0.14 0.26 0.09
favour & question | -0.05 -0.14 -0.09 0.09 0.17 -0.04
favour & about other | -0.23 -0.09 0 0.18 0.2 0.02
favour & not meant | 0.04 0 0.04 -0.04 -0.01 -0.01
favour & answers | -0.25 -0.07 -0.06 0.01 0.19 -0.01
favour & polite | 0.03 -0.05 -0.02 -0.07 0.16 0.03
favour & not | 0.09 -0.02 -0.08 -0.12 -0.09 -0.06
work & plight | 0.14 -0.02 -0.22 -0.17 0 -0.04
work & story | 0.03 -0.03 -0.04 -0.1 -0.14 -0.03
work & trade | 0.03 -0.02 0 -0.06 -0.04 0.04
work & advert | -0.06 -0.03 0 -0.11 0.14 0.07
work & tech | 0.05 -0.01 -0.05 -0.04 -0.01 0.05
work & ask | 0.08 -0.02 0.06 -0.02 0.2 0
work & advice | -0.03 -0.02 0.02 -0.03 0.06 -0.02
work & question | 0.05 -0.02 -0.05 -0.03 0.15 -0.05
work & about other | 0.02 0.01 0.06 0 -0.05 -0.01
work & not meant | 0.01 0 -0.09 -0.06 0.01 -0.01
work & answers | 0.08 0.02 0.08 -0.13 -0.05 -0.04
work & polite | 0.18 -0.02 -0.1 0 0.08 0.02
work & not | -0.01 -0.01 -0.01 0.06 0.03 -0.02
plight & story | 0.11 0.02 -0.13 -0.17 0.1 0.07
plight & trade | 0.09 -0.01 -0.12 0.06 0.01 -0.05
plight & advert | 0.08 0.01 0.01 -0.01 0.01 0.06
plight & tech | 0.14 0.02 0.09 0.1 0.07 0.05
plight & ask | 0.1 0.05 0.09 0.13 0.04 -0.03
plight & advice | 0.06 -0.01 0.03 0.03 0.01 -0.02
plight & question | -0.11 0.02 -0.05 0.13 0.08 0.06
plight & about other | -0.06 0.02 0.03 0 -0.05 0.12
plight & not meant | -0.1 0.01 0.15 0.11 0.07 -0.02
plight & answers | 0.04 -0.05 -0.04 0.02 -0.08 0.06
plight & polite | -0.01 0.06 0.07 -0.07 0 -0.11
plight & not | 0.09 0.04 0.42 0.27 0.16 0
story & trade | 0.14 -0.06 -0.09 -0.06 0.02 -0.09
story & advert | 0.02 -0.04 -0.15 -0.03 0.08 0.02
story & tech | 0.04 -0.01 0.22 0.13 0.07 0.06
story & ask | -0.07 0.17 0.13 0.22 -0.18 -0.05
story & advice | -0.03 0.02 0.14 -0.07 -0.13 0.01
story & question | -0.05 0.27 -0.04 -0.05 -0.12 0.08
story & about other | -0.02 0.18 -0.01 0.01 -0.05 0.03
story & not meant | -0.24 -0.04 -0.13 -0.06 -0.02 -0.03
story & answers | -0.05 0.05 -0.15 0 -0.14 0.02
story & polite | -0.1 0.01 0.03 -0.03 0 -0.12
story & not | 0.02 -0.03 0.05 0 0.15 0
trade & advert | -0.17 0.02 0.18 0.1 -0.11 0.09
trade & tech | 0.09 0.01 0.04 -0.04 0 0.03
trade & ask | -0.1 0 -0.1 -0.04 0.01 -0.01
trade & advice | -0.09 -0.04 0.02 -0.15 -0.11 -0.01
trade & question | -0.04 -0.05 -0.02 0.06 0.01 0.09
trade & about other | 0.02 -0.06 -0.11 -0.08 0 -0.08
trade & not meant | -0.05 -0.02 0 0.11 -0.01 0.07
trade & answers | 0.09 -0.04 0.3 -0.04 -0.09 0.06
trade & polite | -0.08 -0.02 0.01 -0.07 -0.08 0.11
trade & not | 0.15 0.02 0.01 0.07 0.04 -0.04
advert & tech | -0.1 -0.02 -0.11 0.07 0 0.03
advert & ask | -0.12 -0.05 -0.05 -0.01 0.09 0.03
advert & advice | -0.11 -0.01 -0.03 0.09 -0.1 0.04
advert & question | 0.12 -0.04 0.13 0.14 -0.15 0.04
advert & about other | 0.07 -0.04 -0.03 -0.14 -0.05 -0.06
advert & not meant | -0.02 -0.03 -0.09 0.01 -0.06 0.02
advert & answers | -0.15 -0.03 0.17 0.01 -0.14 -0.05
advert & polite | -0.08 -0.01 0 0.03 -0.05 0.04
advert & not | 0.08 -0.03 -0.17 -0.04 -0.04 0.07
tech & ask | -0.22 0.01 0.02 -0.08 -0.07 -0.02
tech & advice | -0.16 -0.02 -0.04 0.01 -0.04 -0.04
tech & question | -0.11 -0.02 0.03 -0.05 -0.24 0.09
tech & about other | 0.15 0.04 0.12 -0.02 -0.09 0.06
tech & not meant | 0.04 0.01 -0.12 -0.1 -0.01 -0.03
tech & answers | 0.07 -0.06 0.15 -0.1 -0.08 0.01
tech & polite | -0.04 0.03 0.22 0.24 0.02 -0.02
tech & not | -0.13 -0.01 0.1 -0.11 -0.16 0.01
ask & advice | 0.19 0.05 0.06 0.05 0.07 -0.01
ask & question | 0.02 -0.08 0.03 0.06 0 -0.02
ask & about other | 0.03 -0.06 0.14 0.18 -0.07 0.01
ask & not meant | 0.04 -0.01 0.02 -0.05 -0.04 0
ask & answers | 0.1 0.06 -0.05 -0.08 -0.05 -0.01
ask & polite | 0.01 -0.06 0.07 0.06 0.22 -0.06
ask & not | -0.18 0.08 -0.1 -0.03 -0.13 -0.01
advice & question | 0.09 0.04 -0.03 -0.09 -0.01 -0.01
advice & about other | 0.17 -0.01 0.07 -0.04 0.03 0.01
advice & not meant | 0.01 -0.04 -0.02 -0.03 -0.07 -0.04
advice & answers | -0.2 0 0.24 0.08 0.02 0.02
advice & polite | 0.02 -0.14 0.05 -0.05 0.16 -0.05
advice & not | -0.07 0.03 -0.09 -0.15 0.03 -0.06
question & about other | 0 0.15 0.05 -0.01 -0.07 0.05
question & not meant | 0.12 0 0.08 0.22 0 -0.05
question & answers | 0 0.35 0.26 0.06 -0.07 -0.04
question & polite | -0.18 -0.03 -0.06 -0.2 -0.16 0.08
question & not | -0.24 0.06 0.15 -0.1 0.16 0.01
about other & not meant | 0.1 -0.03 -0.05 0.03 0.03 -0.04
about other & answers | -0.16 0.04 0.06 0.01 -0.03 -0.07
about other & polite | -0.04 -0.07 -0.08 -0.17 -0.08 0.06
about other & not | 0.04 0.07 0.23 -0.04 0.05 -0.02
not meant & answers | -0.07 0.03 0.06 0.02 -0.01 -0.08
not meant & polite | -0.01 -0.02 -0.01 0.1 0.04 -0.03
not meant & not | -0.09 -0.05 0.23 0.18 -0.07 -0.08
answers & polite | -0.08 -0.11 -0.11 0.1 -0.02 0.06
answers & not | 0.13 0 -0.12 -0.15 0.04 -0.06
polite & not | 0.25 0.05 -0.05 -0.01 -0.07 0.02
i with my | -0.18 0.02 -0.03 0.07 -0.08 -0.05
i with we | -0.06 -0.01 0.07 0.08 -0.04 -0.02
i with you | -0.28 -0.01 0.15 0.06 -0.15 0.02
i with anyone | -0.12 -0.06 0.22 0.11 0.12 0.05
i with back | -0.11 0.03 0.08 0.1 -0.07 -0.02
i with they | -0.14 -0.03 -0.02 -0.05 0.06 -0.01
i with ware | -0.06 -0.03 -0.06 0.01 0.12 -0.09
i with project | 0.11 0.01 -0.09 0 0.16 0.02
i with out | -0.04 0.06 0.06 0.06 0.2 -0.09
i with offer | 0.13 0.02 -0.03 -0.13 0.09 -0.11
i with where | -0.33 0 -0.17 -0.07 0.01 -0.16
i with order | 0.01 0.07 -0.11 -0.07 -0.21 -0.11
i with push | -0.03 0 -0.09 -0.06 0.32 -0.08
i with request | -0.09 -0.03 0.08 0.14 0.01 0.01
i with favour | 0.06 -0.03 -0.1 0.01 0.18 0.05
i with work | 0.09 -0.02 -0.07 -0.02 -0.02 -0.01
i with plight | -0.07 -0.01 0.03 0.12 -0.04 -0.11
i with story | 0.45 0.02 0.23 0.01 0.18 -0.05
i with trade | 0.03 -0.02 0 -0.06 -0.04 0.02
i with advert | -0.21 -0.02 -0.08 -0.11 0.18 0.08
i with tech | -0.2 0.03 -0.06 -0.13 -0.17 0.02
i with ask | -0.14 0.02 -0.1 0.02 -0.09 -0.02
i with advice | 0.04 0.02 0.23 0.15 -0.25 0.08
i with question | -0.05 -0.14 -0.31 -0.24 -0.28 -0.16
i with not meant | 0.01 -0.01 0.03 0.19 -0.01 0.05
i with polite | 0.11 0.04 0.02 0.2 -0.11 -0.11
i with not | -0.2 -0.39 -0.17 -0.48 -0.14 -0.17
my with we | -0.01 0.02 0.1 0.16 0.17 0.01
my with you | -0.15 0 0.13 0.11 0.21 0.08
my with anyone | 0.04 -0.02 0.05 0.09 0.22 0.02
my with back | -0.13 -0.01 0.24 0.07 -0.02 -0.01
my with they | -0.01 0.04 0.13 0.08 0.08 0.03
my with ware | 0.11 -0.02 0.06 0.15 0.07 -0.04
my with project | 0 0.02 -0.18 -0.07 0 -0.04
my with out | 0.17 -0.01 -0.19 -0.26 -0.08 0.05
my with offer | -0.09 0.02 0.07 -0.1 -0.05 -0.14
my with where | -0.23 0.03 -0.14 -0.12 -0.02 -0.07
my with order | -0.2 0 0.14 0.19 -0.08 -0.06
my with push | 0.08 0.06 -0.11 -0.31 -0.04 -0.17
my with request | -0.3 -0.01 -0.28 -0.21 0.4 0.01
my with favour | -0.13 -0.01 -0.12 -0.03 0.18 -0.02
my with work | 0.05 -0.01 -0.16 -0.16 0.26 -0.02
my with plight | -0.16 0 0.16 0.2 0.13 -0.04
my with story | 0.02 -0.02 0.09 0.06 0.17 -0.27
my with trade | 0.15 -0.01 0.05 0.1 -0.09 0.01
my with advert | -0.34 0 0.37 0.31 0.01 0
my with tech | -0.19 0 -0.11 -0.06 0.11 0.01
my with ask | 0 -0.04 -0.07 -0.02 0.08 0.03
my with advice | 0.02 0.01 0.05 -0.21 0.06 -0.01
my with question | -0.51 -0.15 -0.08 -0.12 0.42 -0.12
my with not meant | -0.21 -0.01 0.05 0.01 0.03 -0.01
my with polite | 0.08 -0.03 -0.14 -0.2 0.22 -0.04
my with not | -0.61 -0.16 0.21 0.16 0.1 -0.66
we with you | 0 0 0.01 0.01 0 0.04
we with anyone | 0.12 0.07 0.04 0.06 -0.04 -0.06
we with back | -0.02 0 0.03 0.05 0 -0.01
we with they | 0.11 0.02 0.04 0 -0.02 -0.02
we with ware | -0.1 -0.01 -0.12 -0.01 0 -0.01
we with project | -0.06 0.01 -0.02 0.02 -0.03 -0.07
we with out | -0.05 -0.03 0.02 -0.02 0 -0.02
we with offer | -0.05 -0.05 0.2 0.03 -0.11 -0.06
we with where | -0.1 -0.02 0.03 0.07 0.01 -0.05
we with order | 0 -0.02 -0.09 -0.03 0.05 0
we with push | -0.12 -0.03 -0.11 -0.03 0.02 0.01
we with request | 0.02 -0.01 0.08 0.04 -0.09 0.05
we with favour | 0.01 -0.01 0.07 0.06 -0.03 0.02
we with work | 0.01 0 0.01 0 0.01 -0.01
we with plight | 0.02 0.02 0.12 0.07 0.09 -0.02
we with story | -0.01 0.01 0.14 0.05 0.01 -0.04
we with trade | -0.03 0 0.02 0.01 -0.02 0.08
we with advert | 0.03 0 0.06 0.21 -0.08 0.02
we with tech | -0.04 0.01 -0.05 -0.05 -0.01 0.04
we with ask | -0.03 0 0.01 -0.01 0.05 0
we with advice | 0.07 0.01 -0.05 -0.05 -0.09 0.01
we with question | 0.21 -0.02 -0.07 -0.28 -0.34 -0.02
we with not meant | -0.01 0 -0.15 -0.04 -0.03 0
we with polite | 0.13 0 -0.04 0.05 0.13 0.02
we with not | 0.37 0.38 0 -0.01 -0.22 -0.06
you with anyone | -0.04 -0.09 0.03 -0.08 0.16 0.02
you with back | -0.06 -0.06 -0.06 0.13 0.1 -0.07
you with they | -0.01 0 0.07 0.05 -0.05 -0.04
you with ware | 0.06 0.03 0.21 0.16 0.22 -0.01
you with project | 0.04 0.04 -0.01 -0.01 0.07 -0.03
you with out | 0.07 0.07 -0.02 0.04 0.03 -0.09
you with offer | 0.11 -0.04 0.17 0.03 -0.07 0.01
you with where | -0.02 0.06 -0.07 0.17 0.18 0.08
you with order | 0.01 -0.03 0 0.08 0.07 0.12
you with push | -0.12 -0.09 0.02 -0.1 -0.03 0.09
you with request | 0.03 -0.04 -0.03 -0.12 0.12 -0.02
you with favour | 0.07 -0.08 -0.09 -0.07 0.1 -0.08
you with work | 0 0.02 0.04 0.03 0.04 0.01
you with plight | -0.19 0.01 0 0.07 -0.03 0.08
you with story | -0.08 -0.03 0.23 0.23 0.02 0
you with trade | 0.01 -0.08 0.12 0.02 0.07 0
you with advert | -0.14 -0.12 0.14 0.17 -0.11 0.19
you with tech | 0.03 -0.03 0.11 0.06 -0.03 -0.07
you with ask | 0.01 -0.04 0.11 0.14 0.01 0.03
you with advice | -0.06 0.02 -0.11 0 -0.15 0.02
you with question | -0.11 0.1 0.01 0.23 0.38 -0.31
you with about other | 0.03 0 -0.04 0.02 0.04 -0.04
you with not meant | -0.07 -0.03 -0.07 -0.04 -0.02 0.15
you with polite | -0.08 -0.08 0.08 0.05 -0.02 0
you with not | 0.16 -0.18 0.13 -0.05 -0.38 0.04
anyone with back | -0.07 -0.06 -0.07 0.03 -0.04 -0.03
anyone with they | 0 -0.03 -0.07 -0.02 -0.04 -0.03
anyone with ware | 0.26 0 -0.13 -0.08 0.14 0.01
anyone with project | -0.11 0 0.11 0 0.06 0
anyone with out | -0.09 -0.07 0.17 -0.04 0.1 -0.05
anyone with offer | 0.07 0 -0.09 -0.16 0.16 -0.03
anyone with where | 0.02 -0.04 0.05 -0.15 -0.02 0.04
anyone with order | -0.13 -0.04 -0.04 -0.13 -0.03 -0.02
anyone with push | 0.15 0.02 -0.28 -0.29 0.24 0.17
anyone with request | 0 -0.04 -0.07 -0.03 0.17 -0.01
anyone with favour | -0.1 -0.01 0.08 0.03 0.08 0
anyone with work | -0.18 -0.05 0.04 0.08 0.01 0.01
anyone with plight | -0.09 0.01 -0.09 -0.09 0.07 -0.02
anyone with story | 0.27 0.03 0.08 0.1 0.07 -0.07
anyone with trade | -0.14 -0.06 0.1 -0.04 0 -0.04
anyone with advert | -0.24 -0.06 -0.13 -0.06 0.11 -0.13
anyone with tech | 0.2 0 -0.07 0.07 0.02 -0.01
anyone with ask | 0.11 0.11 0.01 0.07 0.05 0
anyone with advice | -0.01 -0.03 -0.02 0.06 -0.01 0.06
anyone with question | -0.39 -0.07 -0.15 -0.46 0.11 -0.07
anyone with about other | 0.02 0 0.03 -0.02 0.02 0.01
anyone with not meant | 0.05 -0.02 -0.07 -0.03 -0.12 0.03
anyone with polite | 0.06 -0.04 -0.08 0.01 -0.15 0.08
anyone with not | 0.15 0.48 0.29 -0.72 0.17 -0.23
back with they | 0 0 0.11 0.1 -0.04 -0.01
back with ware | -0.06 0.04 0 0.03 -0.06 -0.01
back with project | 0.07 0.02 -0.1 -0.07 -0.04 0.02
back with out | 0 0.02 -0.12 -0.08 0.01 -0.02
back with offer | -0.05 -0.01 -0.02 -0.02 -0.02 -0.02
back with where | 0 0.04 0.14 0.29 0.05 -0.03
back with order | 0.03 -0.06 0.01 0.07 0.06 -0.04
back with push | -0.04 -0.04 0.04 -0.01 0 -0.05
back with request | 0 0 -0.01 -0.01 -0.07 0
back with favour | -0.08 -0.03 -0.09 -0.05 0.09 0
back with work | -0.08 0 0 0.01 -0.05 0.01
back with plight | 0.05 0.02 0.1 -0.04 -0.01 0.03
back with story | 0.02 0.06 0.22 0.03 0.03 -0.04
back with trade | -0.07 -0.02 0.12 0.05 0 -0.01
back with advert | -0.02 -0.01 0.08 0.17 -0.01 0
back with tech | -0.02 -0.01 -0.08 -0.1 0 0
back with ask | 0.04 0.03 0.1 0.03 -0.04 0.01
back with advice | -0.04 -0.04 -0.01 -0.01 0.03 -0.01
back with question | 0.12 0.27 -0.01 -0.13 -0.34 0.26
back with about other | 0.04 0.02 -0.14 -0.15 0.05 0.05
back with not meant | -0.01 0 -0.01 -0.01 0 0
back with polite | -0.02 -0.06 -0.02 -0.01 -0.01 0.07
back with not | 0.23 -0.3 0.16 0.2 0.38 -0.2
they with ware | 0.18 0.05 0.15 -0.11 -0.02 0
they with project | -0.07 0.01 -0.05 -0.03 0.01 0.03
they with out | 0.03 -0.03 -0.01 -0.08 -0.02 0
they with offer | -0.16 0 -0.14 -0.19 0.01 -0.02
they with where | -0.04 0.02 -0.06 -0.02 0.01 0.02
they with order | 0.03 0.03 -0.02 -0.07 -0.01 0.04
they with push | 0.08 0.06 -0.13 -0.14 -0.1 -0.04
they with request | -0.1 0 -0.09 -0.05 0.08 -0.04
they with favour | 0 -0.02 -0.03 0 -0.01 0.01
they with work | -0.12 0.01 0.03 0.03 -0.09 -0.01
they with plight | -0.13 0 0.09 -0.01 -0.01 -0.02
they with story | 0.05 -0.05 -0.03 -0.1 0.06 -0.13
they with trade | -0.11 0.02 0.06 0.1 -0.04 0.04
they with advert | -0.09 0.02 0.09 0.14 -0.01 0.01
they with tech | -0.04 -0.01 0.16 -0.08 -0.08 -0.01
they with ask | 0.05 -0.04 0 -0.02 0.1 -0.03
they with advice | 0.06 0.05 -0.07 -0.01 0.01 0.03
they with question | 0.13 0.34 0.01 0.6 0.38 -0.12
they with about other | -0.02 -0.01 -0.05 0.06 -0.02 0
they with not meant | -0.11 -0.02 -0.09 -0.09 0.01 -0.01
they with polite | -0.01 -0.03 -0.01 0.05 0.03 -0.01
they with not | -0.07 -0.01 -0.4 -0.51 0.29 -0.09
ware with project | 0.16 -0.01 -0.06 0.07 0.09 -0.01
ware with out | -0.02 0.03 0.18 0.08 -0.09 -0.03
ware with offer | -0.27 -0.08 0.05 -0.15 0.13 0.03
ware with where | -0.01 -0.04 0.02 0.01 -0.07 -0.04
ware with order | -0.1 0.01 0.45 0.39 -0.14 0.05
ware with push | -0.09 -0.01 0.24 0.3 -0.08 0.23
ware with request | -0.2 -0.02 -0.24 -0.29 0.21 -0.1
ware with favour | -0.14 -0.05 0.01 0.15 0.3 0.03
ware with work | -0.05 0.01 -0.04 -0.11 0.06 0.07
ware with plight | 0.24 0.04 0.05 0.21 -0.08 -0.01
ware with story | 0.13 -0.15 -0.02 0.03 0.02 0.01
ware with trade | 0.09 -0.09 -0.13 -0.16 0.03 0.24
ware with advert | 0 -0.06 0.26 0.2 -0.14 0.16
ware with tech | -0.08 -0.01 -0.07 0.07 -0.19 -0.1
ware with ask | 0.02 -0.01 -0.14 -0.09 -0.12 -0.01
ware with advice | 0.11 0.08 0.1 -0.09 0.03 -0.04
ware with question | -0.84 0.21 -0.23 -0.15 -0.18 -0.35
ware with about other | 0.09 0.07 -0.1 -0.04 0.13 -0.01
ware with not meant | -0.14 -0.05 0 -0.06 -0.05 -0.02
ware with polite | 0.07 -0.06 -0.06 0.06 -0.15 -0.01
ware with not | -0.36 -0.04 -0.12 -0.53 -0.11 -0.01
project with out | 0.03 0.04 0.01 0.03 0.02 0.03
project with offer | -0.08 -0.02 -0.01 0.02 0.09 -0.01
project with where | 0.03 0 -0.05 -0.07 -0.09 0.01
project with order | 0.09 0 0 -0.05 -0.02 -0.02
project with push | 0.25 0 -0.05 -0.03 -0.05 0.02
project with request | -0.01 -0.01 -0.1 -0.17 0.1 0.06
project with favour | 0.02 -0.02 0.03 -0.09 -0.02 0.11
project with work | -0.14 0.01 -0.05 -0.02 0.02 0.02
project with plight | 0.08 0.01 -0.05 -0.02 -0.01 -0.01
project with story | 0.1 -0.04 0.11 -0.01 -0.07 0
project with trade | -0.05 0 -0.01 -0.01 0.1 -0.01
project with advert | 0.04 -0.01 -0.08 0.02 -0.12 0.04
project with tech | 0.08 -0.01 0.03 0.09 0.03 0.07
project with ask | -0.01 0 0.01 -0.02 0.03 0
project with advice | -0.02 0.01 -0.08 -0.06 0.02 0.03
project with question | 0.5 0.27 -0.2 -0.03 0.09 0.05
project with about other | 0.04 0.04 -0.06 0.01 -0.04 0.01
project with not meant | 0.02 0 0.02 0.04 0 -0.01
project with polite | 0.08 -0.01 -0.09 -0.07 -0.02 0.04
project with not | 0.44 0.12 0.58 0.09 0.37 -0.07
out with offer | -0.06 -0.03 -0.11 -0.11 0.02 -0.16
out with where | 0.16 0 0.26 0.03 -0.06 -0.04
out with order | -0.01 -0.01 -0.03 0.1 -0.14 0.12
out with push | 0.25 0 -0.13 0.11 0.14 -0.01
out with request | 0.02 0.01 0.15 0.05 0.06 -0.07
out with favour | -0.07 -0.03 0.05 0.13 0.14 0.07
out with work | -0.04 0.02 0.02 0.02 -0.22 -0.05
out with plight | 0.05 0.02 0.04 0.04 0.01 -0.03
out with story | 0.2 -0.03 0.02 -0.01 0.03 -0.16
out with trade | 0.18 -0.02 -0.17 -0.16 0.07 -0.07
out with advert | -0.02 -0.06 -0.28 -0.04 0.08 -0.04
out with tech | -0.1 -0.02 -0.12 -0.05 0.08 -0.09
out with ask | 0.06 0.02 -0.07 -0.04 0.08 0.01
out with advice | 0.06 -0.01 0.07 0.11 0.08 0.08
out with question | 0.02 -0.14 -0.3 0.28 0.13 -0.07
out with about other | 0 -0.02 -0.02 -0.01 0.01 0
out with not meant | -0.05 -0.03 0.04 0.11 0.01 0.02
out with polite | -0.04 -0.03 -0.02 -0.08 0.15 -0.09
out with not | 0.57 0.29 0.02 0.2 -0.38 0.14
offer with where | -0.03 0.03 -0.08 0.05 0.03 -0.02
offer with order | 0.07 -0.02 -0.03 0.19 0.03 -0.04
offer with push | 0.18 0.03 -0.32 -0.19 0.05 0.01
offer with request | -0.05 -0.02 -0.31 -0.2 0.02 -0.07
offer with favour | 0.11 -0.01 -0.1 -0.09 0.16 0
offer with work | -0.15 -0.02 0.15 0.27 0.01 -0.1
offer with plight | 0.04 -0.03 0.06 0.04 0.01 -0.05
offer with story | -0.22 -0.03 0.05 -0.01 0.03 -0.03
offer with trade | -0.04 -0.06 -0.03 0.19 0 0.02
offer with advert | -0.11 -0.02 -0.01 -0.13 0.11 0.01
offer with tech | -0.03 -0.01 -0.13 -0.12 -0.04 -0.08
offer with ask | -0.02 -0.02 -0.16 -0.01 -0.02 -0.03
offer with advice | -0.09 0.01 -0.23 -0.13 0.03 -0.01
offer with question | 0.19 0.02 0.07 0.35 -0.28 0.07
offer with about other | -0.03 -0.01 -0.04 0.02 -0.01 0
offer with not meant | 0.07 0.02 0.11 0 0.05 0
offer with polite | -0.05 0 0.04 -0.11 0.01 0.02
offer with not | 0.57 -0.29 0.03 -0.21 -0.11 0.19
where with order | 0.12 0.11 0.17 0.09 -0.01 0.09
where with push | 0.11 0.1 0.22 0.03 0 0.29
where with request | 0.16 0.02 -0.26 -0.11 0.18 -0.02
where with favour | 0 -0.01 -0.05 -0.07 0.07 0.01
where with work | -0.11 0 0.04 0.32 -0.04 0.07
where with plight | -0.09 0 -0.15 -0.11 -0.02 0
where with story | 0.2 0.07 -0.17 0.07 0.02 0.22
where with trade | -0.15 0 0.04 0.05 -0.09 0.02
where with advert | -0.01 0.04 -0.26 -0.32 -0.03 -0.05
where with tech | 0.31 -0.02 -0.12 -0.08 -0.06 -0.09
where with ask | -0.13 -0.01 0.1 0.15 0.15 0.03
where with advice | 0.11 -0.01 0.15 0.1 -0.07 -0.06
where with question | 0.35 -0.66 -0.45 0.06 -0.34 -0.15
where with about other | -0.04 -0.09 -0.08 0.04 0.03 -0.01
where with not meant | 0.1 0.05 -0.15 -0.09 0.03 0.1
where with polite | -0.01 -0.01 -0.1 -0.01 -0.04 0
where with not | 0.52 0.24 0.41 0.41 -0.43 -0.21
order with push | -0.1 -0.04 0.16 0.13 0 -0.09
order with request | -0.05 0 -0.2 -0.14 0.1 -0.08
order with favour | -0.12 -0.02 -0.12 -0.13 0 -0.01
order with work | -0.06 0 -0.12 -0.23 -0.13 0.02
order with plight | 0.03 0 -0.05 -0.08 0.01 -0.02
order with story | -0.38 0.06 0.21 0.09 -0.16 0.15
order with trade | 0.08 0.01 0.26 0.38 -0.07 0.07
order with advert | 0.02 0.04 0.04 -0.06 -0.11 -0.06
order with tech | -0.1 0 0.02 -0.04 0.24 -0.08
order with ask | 0 -0.04 -0.06 -0.06 0.13 0.02
order with advice | 0.01 -0.03 -0.14 -0.19 -0.13 0.02
order with question | -0.23 -0.29 0.03 -1.08 0.07 0.1
order with about other | -0.07 -0.02 0.01 -0.05 0.08 -0.01
order with not meant | -0.02 -0.01 -0.06 0 0 0.11
order with polite | 0.09 0.01 0.04 0.03 -0.06 0.03
order with not | -0.05 0.17 0.15 -0.03 0.14 -0.01
push with request | -0.07 -0.01 0.1 0.18 -0.21 -0.03
push with favour | 0.21 -0.03 -0.18 -0.11 -0.06 0.03
push with work | 0.02 0.01 -0.08 -0.21 -0.1 0
push with plight | -0.14 0.01 -0.1 -0.12 0.05 -0.04
push with story | -0.34 0.05 -0.08 -0.12 0.19 0.18
push with trade | -0.08 0.02 0.26 0.26 -0.01 0.09
push with advert | 0.11 0.07 0.05 -0.03 0.05 0.06
push with tech | 0.07 -0.01 -0.02 -0.03 0 -0.11
push with ask | -0.06 0.01 -0.11 -0.13 0.13 0.01
push with advice | -0.05 -0.02 0 -0.18 0.02 -0.05
push with question | -0.08 -0.57 0.2 -0.15 0.14 0.05
push with about other | -0.11 -0.08 0.04 0.04 -0.01 -0.02
push with not meant | -0.02 0.04 0.03 0.13 0.04 0.11
push with polite | 0.02 -0.02 0.1 0.05 -0.07 0.04
push with not | -0.2 0.2 0.04 0.72 0.59 -0.27
request with favour | -0.11 -0.03 -0.05 -0.17 0.16 0.09
request with work | 0.03 -0.02 -0.27 -0.21 0.34 0.07
request with plight | -0.09 -0.02 -0.02 0.02 0.04 -0.05
request with story | 0.12 -0.05 0.02 -0.09 0.27 -0.02
request with trade | 0.01 -0.01 -0.16 -0.05 0.16 -0.01
request with advert | -0.02 -0.01 -0.02 0.11 0 0.13
request with tech | 0.21 0 -0.05 0.02 0.03 -0.01
request with ask | 0.02 0 -0.02 0.01 -0.01 -0.03
request with advice | 0.06 -0.01 -0.08 -0.08 0.01 -0.01
request with question | -0.14 -0.48 -0.17 -0.08 -0.19 -0.23
request with about other | 0.06 -0.02 -0.01 0.01 -0.07 -0.01
request with not meant | 0 0 0.14 0.1 0.03 -0.01
request with polite | 0.1 -0.01 -0.02 -0.09 0.01 0.01
request with not | 0.24 0.03 0.2 0.11 -0.02 -0.13
favour with work | -0.06 0.01 -0.04 -0.05 0.05 0.02
favour with plight | -0.08 0 -0.04 0.05 0.04 -0.04
favour with story | -0.23 -0.1 0.06 -0.07 0.24 0.05
favour with trade | -0.06 -0.03 -0.06 0 -0.03 0.03
favour with advert | -0.1 0 -0.11 -0.07 0.17 0.09
favour with tech | -0.06 0 -0.04 0.01 0 0.02
favour with ask | 0.05 -0.01 -0.01 0.01 0.05 0
favour with advice | 0.16 -0.02 -0.02 0.16 0.35 0.05
favour with question | -0.04 -0.61 -0.7 -0.18 0.72 -0.44
favour with about other | -0.18 -0.06 -0.05 -0.02 0.06 -0.03
favour with not meant | 0.01 0 0.09 -0.04 -0.06 0
favour with polite | 0.03 -0.03 0.05 -0.1 0.29 0.04
favour with not | 0.06 0.05 -0.61 -0.41 -0.5 -0.22
work with plight | -0.02 0 -0.14 -0.14 0.06 -0.03
work with story | -0.03 0 0.05 -0.05 -0.09 -0.02
work with trade | -0.03 -0.01 0.01 0.06 -0.01 0.01
work with advert | -0.07 -0.03 0 0.04 0.13 0.01
work with tech | 0.02 0 -0.07 -0.05 0.01 0.04
work with ask | 0.11 -0.01 0.07 -0.02 0.22 0
work with advice | -0.02 -0.01 0.02 -0.03 0.11 -0.01
work with question | 0.1 0.07 -0.24 -0.25 0.45 -0.18
work with about other | 0 0 -0.01 -0.02 -0.05 -0.01
work with not meant | -0.01 0 -0.09 -0.05 -0.02 -0.01
work with polite | 0.06 -0.01 -0.07 0 0.14 -0.01
work with not | -0.02 0.1 0.17 0.09 0.2 -0.02
plight with story | 0.18 0.03 -0.09 -0.11 0.01 -0.06
plight with trade | 0.03 0 0.08 0.05 -0.04 -0.01
plight with advert | -0.01 0 0.11 0.11 -0.02 0.03
plight with tech | 0.08 0.01 -0.04 0.08 0.15 0.01
plight with ask | 0.01 0.01 0.02 0.06 0.02 0.01
plight with advice | 0 0 0.01 -0.03 0 -0.02
plight with question | -0.12 0.34 0.24 -0.08 0.23 0.49
plight with about other | 0 0.08 0.07 -0.04 0.01 0.12
plight with not meant | -0.13 0 0.06 0.11 0.01 0
plight with polite | 0.13 0.03 -0.02 -0.12 0.04 -0.15
plight with not | 0.03 0.13 0.47 1.05 0.44 -0.09
story with trade | 0.13 -0.02 -0.28 -0.18 0.04 -0.06
story with advert | -0.06 -0.01 -0.03 0.16 0.16 0.02
story with tech | 0.14 0.02 0.18 0.02 -0.06 0.05
story with ask | 0.01 -0.04 0.02 0.05 -0.1 -0.03
story with advice | 0.17 -0.01 -0.1 0 -0.16 0
story with question | -0.04 0.36 -0.22 0.03 0.2 0.05
story with about other | 0.09 0.05 0.07 -0.06 -0.02 -0.02
story with not meant | -0.28 -0.03 -0.01 -0.06 -0.06 -0.05
story with polite | 0.02 0 0.19 0.11 0.14 -0.06
story with not | 0.02 -0.33 0.48 0.52 -0.29 -0.24
trade with advert | -0.18 0.02 0.27 0.11 -0.1 0.08
trade with tech | 0.11 0 0.07 -0.01 0.03 0.05
trade with ask | -0.01 -0.02 -0.05 0 0.04 0
trade with advice | 0.01 -0.01 -0.01 -0.15 -0.08 -0.01
trade with question | -0.58 -0.6 0.3 0.15 0.28 0.55
trade with about other | -0.05 -0.1 -0.04 -0.04 0.04 -0.05
trade with not meant | 0.01 0 0.06 0.12 -0.01 0.09
trade with polite | 0.04 0 -0.05 0.01 0.02 0.02
trade with not | 0.91 0.33 -0.73 -0.26 0.36 -0.04
advert with tech | -0.12 -0.01 0 0.07 0.01 -0.01
advert with ask | 0.02 -0.04 -0.01 0.03 0.14 0.03
advert with advice | 0.09 0 0 0.06 -0.04 -0.01
advert with question | -0.29 -0.13 0.53 0 -0.38 0.16
advert with about other | -0.02 -0.04 0.01 -0.04 -0.04 -0.02
advert with not meant | -0.04 -0.04 -0.04 -0.02 -0.03 -0.01
advert with polite | -0.2 -0.04 -0.04 0.01 0.06 0
advert with not | 0.51 -0.1 -0.31 -0.18 0.09 0.27
tech with ask | -0.11 -0.03 0.03 -0.03 -0.08 -0.02
tech with advice | -0.07 -0.02 0.04 -0.09 -0.06 -0.01
tech with question | -0.33 -0.22 -0.43 -0.13 -0.75 0.16
tech with about other | -0.01 -0.02 -0.03 -0.02 -0.02 0
tech with not meant | 0.01 0 -0.04 -0.08 -0.01 -0.02
tech with polite | -0.05 0.02 0.04 0.15 0.06 -0.05
tech with not | -0.81 -0.19 -0.79 -0.45 -0.16 -0.11
ask with advice | -0.04 -0.03 0.01 0.07 0.06 -0.01
ask with question | 0.01 -0.11 -0.21 -0.18 0.37 -0.12
ask with about other | 0.03 -0.01 0.07 0.08 -0.04 0.01
ask with not meant | -0.02 -0.03 -0.03 -0.02 -0.03 0
ask with polite | -0.01 -0.04 -0.03 -0.01 0.19 0
ask with not | -0.42 -0.11 -0.4 -0.14 -0.32 -0.05
advice with question | -0.01 -0.17 -0.13 -0.26 -0.32 -0.05
advice with about other | -0.04 -0.02 0.04 -0.02 -0.02 0
advice with not meant | 0.04 0 -0.11 -0.04 -0.04 0
advice with polite | -0.05 -0.05 0.01 -0.1 0.26 -0.02
advice with not | 0.15 -0.04 -0.24 -0.28 -0.43 0.01
question with about other | 0 0.15 0.05 -0.01 -0.07 0.05
question with not meant | -0.04 -0.01 -0.07 -0.04 0.01 -0.02
question with polite | -0.06 -0.06 -0.04 -0.04 0.13 0.02
question with not | -0.41 -0.36 -0.28 -0.31 -0.72 0.12
about other with not meant | 0 0 -0.01 0 0 0
about other with polite | 0.04 -0.07 -0.01 0 0.02 0.08
about other with not | -0.64 -0.32 -0.15 -0.17 -0.11 -0.02
not meant with polite | -0.03 -0.03 -0.03 -0.01 -0.02 0
not meant with not | -0.99 -0.19 0.17 0.1 -0.18 -0.34
polite with not | 0.3 -0.02 -0.44 -0.08 -0.08 0.03
first: i | 0.18 -0.07 0.15 0.13 0.13 0.02
first: my | 0.21 0.06 0.25 0.16 -0.1 -0.03
first: we | 0.22 0.11 0.19 0.27 -0.1 -0.02
first: you | 0.09 -0.05 0.36 0.15 -0.11 -0.04
first: anyone | -0.32 0.01 0.19 -0.08 -0.13 0.02
first: back | -0.01 -0.09 0.08 0.06 -0.12 0.08
first: they | 0.04 0 0.28 0.04 0.11 -0.03
first: ware | -0.27 -0.02 -0.05 0.07 -0.24 -0.04
first: project | -0.06 -0.06 0.13 0.1 0.03 0.01
first: out | -0.17 -0.01 -0.34 -0.09 0.1 -0.17
first: offer | 0.17 -0.05 -0.72 -0.04 0.18 -0.11
first: where | -0.21 -0.03 -0.35 -0.04 -0.02 -0.28
first: order | -0.01 0 -0.25 -0.28 0.06 0
first: push | 0.1 -0.04 -0.19 -0.25 0.17 -0.01
first: request | -0.05 -0.06 -0.08 0.04 -0.07 -0.03
first: favour | -0.08 -0.04 -0.06 -0.04 0.07 0.01
first: work | 0.07 -0.03 -0.15 -0.19 0.1 -0.06
first: plight | 0.42 -0.01 0.02 -0.1 -0.03 -0.08
first: story | 0.17 0.06 0.09 0 0 -0.22
first: trade | -0.3 -0.08 0.27 -0.04 0 0.24
first: advert | -0.51 -0.11 0.3 0.32 0.09 0.49
first: tech | -0.2 0.03 0.36 0.21 0.06 -0.05
first: ask | -0.15 -0.05 0.02 -0.06 -0.14 -0.01
first: advice | -0.32 0.05 0.2 0.04 0 -0.01
first: question | -0.36 -0.11 -0.12 -0.06 0.17 0.02
first: about other | -0.02 -0.05 -0.08 -0.01 -0.01 0.08
first: not meant | -0.16 0 -0.3 -0.1 -0.1 -0.06
first: polite | 0 -0.07 -0.02 0.09 -0.14 -0.01
first: not | -0.06 -0.04 -0.19 0.08 -0.17 0
last: i | -0.27 -0.01 -0.21 -0.19 -0.17 -0.23
last: my | -0.19 -0.02 -0.1 0.03 -0.1 0.22
last: we | 0.09 -0.06 -0.16 -0.08 -0.11 -0.12
last: you | -0.18 0.07 -0.02 0.25 0.04 -0.06
last: anyone | 0.24 0.05 -0.21 -0.03 0.05 -0.12
last: back | 0.09 0.17 -0.36 -0.06 0.03 -0.09
last: they | -0.1 -0.03 -0.23 -0.02 -0.01 0.08
last: ware | 0.03 0.03 -0.07 0 0.1 0
last: project | -0.11 0.05 0.02 0.01 0.18 0.01
last: out | 0.08 -0.02 0.2 -0.12 0.03 0.01
last: offer | -0.24 -0.01 0.58 0 -0.13 0.08
last: where | 0.01 -0.15 0.51 0.11 -0.17 0.18
last: order | -0.12 -0.06 0.1 0.24 0.17 -0.01
last: push | -0.37 -0.18 0.03 -0.02 -0.06 0.11
last: request | 0.31 -0.07 0.04 0.11 0.17 -0.13
last: favour | 0.03 -0.07 -0.16 -0.15 -0.06 -0.02
last: work | -0.1 -0.04 0.04 -0.05 -0.07 0.06
last: plight | -0.34 -0.05 -0.18 0.07 -0.02 -0.08
last: story | -0.07 -0.19 -0.26 -0.06 -0.07 0.13
last: trade | -0.28 -0.04 0.33 0.23 -0.02 0.11
last: advert | -0.01 0.04 -0.09 -0.19 -0.22 0.1
last: tech | -0.15 -0.04 0.02 0.14 -0.02 -0.12
last: ask | 0.06 0.16 0.02 0.06 -0.12 -0.01
last: advice | -0.05 -0.09 -0.14 -0.05 -0.13 0.07
last: question | 0.14 0.27 -0.04 0.07 -0.05 -0.05
last: about other | -0.07 0.05 -0.12 0.01 0.06 -0.08
last: not meant | 0.21 -0.02 0.2 0.05 0 0.07
last: polite | 0.06 -0.01 -0.03 -0.07 -0.1 -0.04
last: not | 0.1 -0.05 -0.06 -0.3 0.22 -0.01
prompt: introduction, i | -0.01 -0.01 -0.06 -0.03 -0.01 0
prompt: introduction, my | 0 -0.02 -0.03 -0.02 -0.01 -0.01
prompt: introduction, we | 0 0 -0.01 0 0 -0.01
prompt: introduction, you | 0 0 -0.01 0 0 0
prompt: introduction, back | 0 0 -0.01 -0.01 0 0
prompt: introduction, they | -0.04 -0.02 -0.02 -0.02 0 -0.01
prompt: introduction, ware | 0 0 -0.03 -0.02 -0.01 -0.02
prompt: introduction, project | 0 0 0 0 -0.01 0
prompt: introduction, out | 0 -0.01 0 -0.01 -0.01 -0.01
prompt: introduction, offer | 0 0 0 0 0 -0.02
prompt: introduction, where | -0.02 -0.01 -0.02 -0.03 -0.02 -0.02
prompt: introduction, order | -0.03 -0.01 -0.06 -0.03 -0.01 -0.02
prompt: introduction, push | -0.01 -0.01 -0.05 -0.04 -0.01 -0.01
prompt: introduction, request | -0.02 0 -0.02 -0.01 -0.02 -0.01
prompt: introduction, favour | 0 0 0 0 -0.01 0
prompt: introduction, work | 0 0 0 0 -0.01 0
prompt: introduction, plight | 0 -0.02 -0.05 -0.01 0 0
prompt: introduction, story | -0.02 -0.02 -0.02 -0.01 -0.01 0
prompt: introduction, advert | 0 0 0 0.01 -0.01 -0.01
prompt: introduction, tech | 0 0 -0.01 0 0 0
prompt: introduction, advice | -0.04 0 -0.02 -0.02 -0.01 -0.01
prompt: introduction, question | 0 0 -0.01 -0.01 0 0
prompt: introduction, about other | 0 0 -0.01 -0.01 0 0
prompt: introduction, not meant | -0.02 0 0 0 0 0
prompt: introduction, answers | -0.06 -0.02 -0.09 -0.05 -0.03 -0.02
prompt: introduction, polite | 0 0 -0.01 0 0 0
prompt: introduction, not | 0.01 -0.01 -0.01 0 0 0
prompt: news, i | 0.03 0 -0.16 -0.05 -0.04 -0.06
prompt: news, my | -0.19 0.08 -0.15 -0.1 -0.07 -0.13
prompt: news, we | 0.09 0.05 -0.08 0.02 -0.03 -0.06
prompt: news, you | 0.14 0.05 0 0.04 -0.02 0
prompt: news, anyone | 0.01 -0.04 0.18 -0.03 0 -0.07
prompt: news, back | 0.16 0.2 -0.1 -0.2 -0.05 0
prompt: news, they | 0.16 0.05 -0.17 -0.05 -0.01 -0.02
prompt: news, ware | 0.04 -0.08 0.12 0.14 -0.07 0.08
prompt: news, project | -0.05 0.04 -0.05 -0.02 -0.02 -0.02
prompt: news, out | 0.13 0.03 0.11 0.09 -0.03 0.09
prompt: news, offer | 0.05 -0.02 0.05 0.05 -0.05 -0.13
prompt: news, where | 0.2 0.01 0.43 -0.02 -0.05 0.16
prompt: news, order | 0.12 0.02 0.06 0.09 -0.04 -0.1
prompt: news, push | -0.05 0.01 0.17 0.26 -0.07 -0.09
prompt: news, request | -0.09 0 -0.02 0.04 0.02 0.01
prompt: news, favour | -0.14 -0.05 0.01 0.06 -0.01 -0.03
prompt: news, work | 0.13 0.04 0.05 -0.12 -0.03 -0.01
prompt: news, plight | -0.01 -0.01 -0.02 0.02 -0.05 -0.01
prompt: news, story | 0.13 0.04 -0.09 0.04 -0.12 -0.03
prompt: news, trade | 0.08 -0.03 0.09 0.08 -0.05 0.05
prompt: news, advert | -0.12 0.01 0.15 0.04 -0.07 -0.02
prompt: news, tech | 0.05 -0.04 0.06 0.04 -0.03 0.02
prompt: news, ask | 0 0.05 -0.03 -0.11 -0.03 0
prompt: news, advice | -0.1 0.04 0.07 0.05 -0.05 -0.05
prompt: news, question | -0.01 0.04 0.13 -0.11 0.01 -0.05
prompt: news, about other | 0.11 0 0.04 -0.14 0 -0.08
prompt: news, not meant | -0.06 0 0 -0.07 0 -0.05
prompt: news, answers | 0.34 -0.04 0.25 0.01 -0.07 0.13
prompt: news, polite | -0.09 -0.03 -0.07 0.18 0.04 0.05
prompt: news, not | 0.16 0.05 -0.02 -0.01 -0.01 0
prompt: link, i | -0.1 -0.02 -0.01 -0.01 0 -0.02
prompt: link, my | 0.11 0.05 0.04 0.04 -0.01 -0.01
prompt: link, we | -0.02 0.01 0 0 0 -0.01
prompt: link, you | -0.07 0.04 -0.11 -0.06 -0.01 0
prompt: link, anyone | -0.02 0 0.06 0.03 0 0
prompt: link, back | 0.04 0.05 0 0.01 0 0
prompt: link, they | 0 0.01 0 0.01 -0.01 0
prompt: link, ware | 0 -0.01 -0.16 -0.08 -0.01 -0.02
prompt: link, project | 0 0.01 0.03 0.06 -0.01 0
prompt: link, out | 0.01 0.11 -0.17 -0.12 0 -0.02
prompt: link, offer | -0.03 0.02 -0.13 -0.11 -0.01 -0.03
prompt: link, where | 0 0.01 -0.11 -0.08 -0.02 -0.03
prompt: link, order | -0.09 -0.02 -0.05 -0.02 0 -0.02
prompt: link, push | -0.09 0.02 -0.03 -0.04 0 -0.02
prompt: link, request | -0.01 0 -0.05 -0.01 -0.01 0
prompt: link, favour | 0 0.01 0 -0.01 -0.01 0
prompt: link, work | -0.02 0 -0.01 0 -0.01 -0.01
prompt: link, plight | 0 0.01 0 -0.02 0 0
prompt: link, story | -0.06 0.02 -0.07 -0.11 -0.01 0
prompt: link, trade | 0 0 0 0.01 0 0
prompt: link, advert | -0.03 -0.01 -0.01 -0.04 -0.01 0
prompt: link, tech | -0.04 -0.01 0 0.01 0 0
prompt: link, ask | 0.02 0.04 -0.05 -0.03 0 0
prompt: link, advice | 0.01 -0.01 -0.05 -0.03 -0.01 -0.01
prompt: link, question | -0.07 -0.02 -0.02 -0.01 0 0
prompt: link, about other | -0.06 -0.01 -0.01 0.01 0 0
prompt: link, not meant | -0.01 0.04 -0.02 -0.03 0 0
prompt: link, answers | -0.08 0.07 -0.12 -0.07 -0.03 -0.05
prompt: link, polite | 0 0 -0.01 -0.01 0 -0.01
prompt: link, not | 0.01 0 -0.02 -0.03 0 0
prompt: feedback, anyone | 0 0 0 0.01 0 0
prompt: feedback, back | 0 0 0 0.01 0 0
prompt: feedback, where | 0 0 0 0.01 0 0
prompt: feedback, order | -0.01 0 0 0.01 0 0
prompt: feedback, push | -0.01 0 0 0.01 0 0
prompt: feedback, trade | 0 0 0 0.01 0 0
prompt: feedback, advice | -0.01 0 0 0 0 0
prompt: feedback, question | -0.01 0 0 0 0 0
prompt: feedback, answers | -0.01 0 0 0.01 0 0
prompt: help, i | 0.02 -0.04 -0.02 -0.02 -0.01 -0.02
prompt: help, my | 0.11 0.05 0.04 0.04 -0.02 -0.02
prompt: help, we | -0.02 0 0 0 -0.01 -0.01
prompt: help, you | -0.08 0.03 -0.12 -0.07 -0.01 0
prompt: help, anyone | -0.02 0 0.05 0.03 0 0
prompt: help, back | 0.04 0.05 0 0.01 0 0
prompt: help, they | 0 0.01 0 0.01 -0.01 0
prompt: help, ware | -0.01 -0.02 -0.17 -0.1 -0.02 -0.03
prompt: help, project | 0 0.01 0.03 0.06 0 0
prompt: help, out | 0.01 0.11 -0.17 -0.12 0 -0.02
prompt: help, offer | -0.03 0.02 -0.14 -0.12 -0.01 -0.03
prompt: help, where | 0.11 -0.01 -0.13 -0.11 -0.03 -0.04
prompt: help, order | -0.1 -0.03 -0.06 -0.03 -0.01 -0.03
prompt: help, push | -0.09 0.01 -0.05 -0.06 -0.01 -0.02
prompt: help, request | 0.05 -0.01 -0.05 -0.01 0 0
prompt: help, favour | 0 0.01 0 -0.01 -0.02 0
prompt: help, work | -0.02 0 -0.01 0 0 -0.01
prompt: help, plight | 0 0.01 -0.01 -0.02 0 0
prompt: help, story | -0.01 0.01 -0.08 -0.12 -0.02 0
prompt: help, trade | 0 0 -0.01 0.01 0 0
prompt: help, advert | -0.03 -0.01 -0.01 -0.04 0 0
prompt: help, tech | 0.01 -0.02 -0.01 0 0 0
prompt: help, ask | 0.02 0.04 -0.05 -0.03 0 0
prompt: help, advice | 0.06 -0.02 -0.06 -0.03 -0.01 -0.01
prompt: help, question | -0.08 -0.03 -0.02 -0.02 -0.01 0
prompt: help, about other | -0.06 -0.02 -0.01 0.01 -0.01 0
prompt: help, not meant | -0.02 0.04 -0.02 -0.04 0 0
prompt: help, answers | 0.02 0.04 -0.16 -0.09 -0.04 -0.06
prompt: help, polite | 0 0 -0.01 -0.01 -0.01 -0.02
prompt: help, not | 0.08 0 -0.03 -0.03 0 0
prompt: wellbeing, i | 0.09 0.02 -0.21 -0.05 0.02 -0.09
prompt: wellbeing, my | -0.03 0.04 -0.05 -0.05 0.02 0.03
prompt: wellbeing, we | -0.02 0.01 0.02 0.04 -0.01 0.03
prompt: wellbeing, you | 0.1 0.04 0.01 0.08 0 0
prompt: wellbeing, anyone | -0.12 0.01 -0.07 -0.03 0.02 0.02
prompt: wellbeing, back | -0.02 0.06 -0.15 -0.1 -0.01 0.01
prompt: wellbeing, they | 0.05 0.01 -0.11 -0.02 -0.01 -0.02
prompt: wellbeing, ware | -0.06 -0.05 -0.01 0.15 -0.01 0.13
prompt: wellbeing, project | -0.13 0.03 -0.06 0.03 -0.03 -0.01
prompt: wellbeing, out | 0.07 -0.04 -0.09 0.01 -0.01 0.13
prompt: wellbeing, offer | 0.1 -0.04 -0.01 -0.1 -0.01 -0.03
prompt: wellbeing, where | 0.18 -0.06 0.1 -0.01 -0.03 0.07
prompt: wellbeing, order | 0.12 -0.06 0.1 0.23 -0.03 0.1
prompt: wellbeing, push | 0 -0.06 0.21 0.32 -0.03 0.13
prompt: wellbeing, request | -0.03 -0.01 0 0 0.09 0.05
prompt: wellbeing, favour | -0.08 -0.03 0 0 -0.04 0.02
prompt: wellbeing, work | 0.08 0.03 0.04 -0.02 -0.01 -0.01
prompt: wellbeing, plight | -0.03 0 0.01 0 -0.02 0
prompt: wellbeing, story | 0.09 0.01 -0.09 0 -0.06 0.05
prompt: wellbeing, trade | 0.03 -0.01 -0.03 0.07 -0.03 -0.07
prompt: wellbeing, advert | -0.05 -0.05 0.02 0.04 -0.05 -0.07
prompt: wellbeing, ask | -0.01 -0.01 0 -0.04 -0.01 0
prompt: wellbeing, advice | -0.08 0 0.03 0.03 -0.03 0.01
prompt: wellbeing, question | -0.1 -0.01 -0.09 -0.04 0.01 -0.03
prompt: wellbeing, about other | 0.04 -0.02 -0.18 -0.11 -0.02 -0.03
prompt: wellbeing, not meant | -0.07 -0.01 -0.04 -0.03 0 0.04
prompt: wellbeing, answers | 0.01 -0.02 0.03 0.12 0.03 -0.04
prompt: wellbeing, polite | -0.01 -0.05 -0.01 0.13 0.08 0.09
prompt: wellbeing, not | 0.02 0.03 -0.02 -0.01 -0.02 -0.01
prompt: question, i | -0.19 -0.07 -0.39 -0.2 -0.06 -0.04
prompt: question, my | -0.2 0.07 -0.19 -0.05 -0.09 -0.01
prompt: question, we | 0.19 -0.03 -0.14 -0.11 0.01 -0.02
prompt: question, you | -0.02 0.04 0.04 -0.08 0.05 0
prompt: question, anyone | -0.04 -0.04 0.04 -0.02 -0.02 -0.06
prompt: question, back | 0.01 0.2 -0.17 -0.22 -0.03 -0.02
prompt: question, they | 0.14 -0.01 -0.16 -0.04 -0.04 -0.03
prompt: question, ware | 0.14 -0.16 -0.03 -0.16 -0.11 0.25
prompt: question, project | 0.05 0.04 -0.03 0.06 -0.04 -0.02
prompt: question, out | 0.12 -0.02 -0.13 0 -0.05 0.07
prompt: question, offer | -0.1 -0.08 -0.14 -0.15 -0.09 -0.01
prompt: question, where | -0.07 -0.03 0.43 0.16 -0.16 0
prompt: question, order | 0.01 -0.07 0.1 -0.03 -0.01 0.01
prompt: question, push | -0.2 -0.11 0.22 0.29 -0.09 0.04
prompt: question, request | -0.12 0 -0.06 0.06 0.06 0.03
prompt: question, favour | -0.21 -0.06 0 0.03 0.02 -0.01
prompt: question, work | 0.05 0.02 0.15 -0.06 -0.02 -0.04
prompt: question, plight | 0 -0.01 -0.04 -0.02 -0.04 -0.01
prompt: question, story | 0.12 -0.06 -0.41 -0.11 -0.14 0.07
prompt: question, trade | 0.09 -0.04 -0.04 -0.17 -0.08 0.17
prompt: question, advert | -0.16 -0.03 0.21 0 -0.12 -0.04
prompt: question, tech | 0.04 -0.02 0.09 0.07 -0.04 0.05
prompt: question, ask | 0.01 -0.01 -0.06 -0.08 -0.02 -0.01
prompt: question, advice | -0.1 -0.04 -0.01 0.1 -0.07 0.08
prompt: question, question | 0.06 0.27 0.2 -0.12 -0.01 0.01
prompt: question, about other | -0.05 0.02 -0.02 -0.22 0.02 -0.02
prompt: question, not meant | -0.07 0.05 0.1 0.07 -0.01 -0.02
prompt: question, answers | 0.25 0.04 -0.14 0.06 -0.24 0
prompt: question, polite | -0.01 -0.05 -0.11 0.08 0.01 0.14
prompt: question, not | 0.37 0.01 -0.13 0.02 -0.02 0.01
prompt: none, i | -0.17 -0.04 -0.26 -0.15 0.13 -0.06
prompt: none, my | 0.4 -0.07 0.06 0.2 0.26 0.12
prompt: none, we | -0.09 0.07 0.1 0.07 0 -0.02
prompt: none, you | -0.2 -0.07 0.02 -0.16 -0.25 0.08
prompt: none, anyone | -0.11 0.07 -0.17 -0.12 0.07 0.03
prompt: none, back | 0 0.01 0.13 0.07 -0.02 0.03
prompt: none, they | -0.08 0.04 0.02 0.04 -0.02 0
prompt: none, ware | 0.12 -0.09 0.53 0.36 -0.01 -0.03
prompt: none, project | 0.04 -0.03 -0.1 -0.19 0.05 0.03
prompt: none, out | -0.2 -0.15 0.03 -0.17 -0.07 -0.19
prompt: none, offer | -0.13 -0.04 0.32 0.07 0.04 0.19
prompt: none, where | -0.09 0.04 0.25 0.34 -0.22 0.07
prompt: none, order | -0.05 0.04 0.48 0.48 -0.02 0.04
prompt: none, push | 0.05 -0.01 0.1 0.25 0.01 0.14
prompt: none, request | -0.12 -0.14 -0.17 -0.09 0.44 -0.04
prompt: none, favour | 0.14 -0.09 -0.22 -0.04 0.59 0.07
prompt: none, work | -0.02 -0.08 -0.18 0.04 0.39 0.02
prompt: none, plight | -0.04 0 -0.08 -0.09 0.17 -0.07
prompt: none, story | 0.08 -0.09 0.17 -0.22 -0.1 -0.13
prompt: none, trade | 0 -0.04 -0.13 0.18 0.02 0.07
prompt: none, advert | 0 -0.05 -0.18 0.19 0.26 0.23
prompt: none, tech | -0.13 0.02 -0.25 -0.01 -0.11 -0.05
prompt: none, ask | -0.12 -0.03 -0.03 0.1 0.22 -0.03
prompt: none, advice | 0.07 -0.07 -0.34 -0.1 -0.02 0.01
prompt: none, question | 0.02 0.11 -0.17 0.04 0.35 -0.02
prompt: none, about other | 0.17 0.1 -0.01 -0.01 -0.04 0.11
prompt: none, not meant | -0.01 -0.04 0.06 0.01 -0.08 0.07
prompt: none, polite | -0.18 0 0.05 -0.1 0.33 0
prompt: none, not | 0.06 -0.08 -0.02 -0.03 -0.08 -0.03
evidence: push 0 | 0.35 -0.25 -0.92 -0.86 -0.26 -1.33
evidence: push 1 | -0.09 0.11 -0.22 -0.56 -0.08 -0.27
evidence: push 2 | -0.5 -0.36 0.52 0.43 0.14 0.15
evidence: push 3 | -0.53 -0.06 0.76 0.5 -0.21 0.92
evidence: push 4 | -0.54 -0.14 0.87 0.79 -0.23 0.1
evidence: push 5 | 0.47 -0.23 0.07 0.04 -0.29 -0.08
evidence: plea 0 | 0.16 -0.11 -0.33 -0.43 -0.82 -0.08
evidence: plea 1 | -0.33 -0.22 0.13 0.09 -0.19 -0.19
evidence: plea 2 | -0.65 -0.25 -0.3 -0.08 1.21 0
evidence: plea 3 | -0.22 -0.18 -0.17 -0.33 0.75 -0.23
evidence: plea 4 | 0.32 -0.08 -0.15 -0.11 0.25 -0.22
evidence: plea 5 | 0.14 -0.02 0.18 -0.03 0.01 -0.02
evidence: story 0 | -0.37 -0.53 -0.07 -0.13 -0.25 -0.1
evidence: story 1 | -0.71 -0.6 -0.08 -0.56 -0.18 0.13
evidence: story 2 | -0.37 -0.03 -0.24 0.27 -0.11 0.11
evidence: story 3 | 1 0.27 -0.65 -0.22 0.09 -0.67
evidence: story 4 | 0.81 0.14 -0.11 -0.73 -0.53 -0.08
evidence: story 5 | 0 0.19 0.39 0.25 0.01 -0.09
evidence: advice 0 | 0.11 -0.16 0.05 -0.07 -0.44 0.18
evidence: advice 1 | -0.23 -0.49 -0.61 -0.69 0.16 -0.37
evidence: advice 2 | -0.39 -0.1 0.22 -0.11 -0.23 -0.53
evidence: advice 3 | 0.32 -0.06 -0.66 0.04 -0.05 -0.13
evidence: advice 4 | -0.25 0.03 0.1 -0.2 -0.14 -0.02
evidence: advice 5 | -0.26 0 -0.03 0.13 0.01 0
`;
