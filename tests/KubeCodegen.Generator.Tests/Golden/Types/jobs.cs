using KubeCodegen;

namespace Testdata.Jobs;

/// <summary>Job is the Schema for the jobs API</summary>
[Resource("testdata.kubebuilder.io", "v1beta1")]
public partial class Job
{
    public required JobSpec Spec { get; set; }
}

/// <summary>JobSpec is the spec for the jobs API.</summary>
public partial class JobSpec
{
    /// <summary>FriendlyName is the friendly name for the job.</summary>
    [MinLength(5)]
    public required string FriendlyName { get; set; }

    /// <summary>Count is the number of times a job may be executed.</summary>
    [Minimum(0)]
    [Maximum(10)]
    public required int Count { get; set; }

    /// <summary>CronJob is the spec for the related CrongJob.</summary>
    public required CronJobSpec CrongJob { get; set; }
}

public partial class CronJobSpec
{
    /// <summary>This tests that markers that are allowed on both fields and types are applied to fields</summary>
    [MinLength(4)]
    public required string TwoOfAKindPart0 { get; set; }

    [Minimum(-2)]
    [Maximum(2)]
    [MultipleOf(2)]
    public required int Int32WithValidations { get; set; }
}
