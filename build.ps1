#!/usr/bin/env pwsh
#Requires -Version 7.0

<#
.SYNOPSIS
Hands the steps of a build to dotnet, in the order given, and stops at the first that fails with its exit code.
.DESCRIPTION
restore  fetches the packages
build    compiles everything
test     runs all tests, as built
update   regenerates what is checked in under generated/ and in the quickstart
verify   fails when that is out of date
pack     makes the NuGet packages, in artifacts/packages
bench    runs the benchmarks
.EXAMPLE
./build.ps1
restore, build, test, verify: what has to pass before a change is merged.
.EXAMPLE
./build.ps1 build update -DryRun
Prints the commands of two steps and runs none.
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0, ValueFromRemainingArguments)]
    [ValidateSet('restore', 'build', 'test', 'update', 'verify', 'pack', 'bench')]
    [string[]] $Step = @('restore', 'build', 'test', 'verify'),

    [Alias('WhatIf')]
    [switch] $DryRun
)

$ErrorActionPreference = 'Stop'
# The exit codes are looked at below.
$PSNativeCommandUseErrorActionPreference = $false

$commands = @{
    restore = 'restore codegen.sln'
    build   = 'build codegen.sln --no-restore'
    test    = 'test --solution codegen.sln --no-build'
    update  = 'run --project cli --no-build -- update apis', 'run --project cli --no-build -- update samples/quickstart'
    verify  = 'run --project cli --no-build -- verify apis', 'run --project cli --no-build -- verify samples/quickstart'
    pack    = 'pack codegen.sln --configuration Release --output artifacts/packages'
    bench   = 'run --project bench --configuration Release'
}

# global.json counts from the current folder upwards.
Push-Location $PSScriptRoot
try {
    foreach ($command in $Step.ForEach({ $commands[$_] })) {
        "dotnet $command"
        if ($DryRun) { continue }

        $arguments = -split $command
        & dotnet @arguments
        if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
    }
}
finally {
    Pop-Location
}
